package vn.chungtay.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Loads the simulated country through the API: for each unit a drive with its gifts, then every house from listing to settlement.
 * A few at a time, and repeatable: what is there already is not made again.
 */
public final class SimulatedCountry {

    private static final int AT_ONCE = 8;
    private static final int PROGRESS_EVERY = 25;

    private final ApiClient api;
    private final HouseLife life;
    private final Consumer<String> progress;

    /**
     * @param progress gets a line now and then
     */
    public SimulatedCountry(ApiClient api, HouseLife life, Consumer<String> progress) {
        this.api = api;
        this.life = life;
        this.progress = progress;
    }

    /** Loads all of the plan, or what is missing of it. */
    public void load(CountryPlan plan) {
        try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
            try {
                Map<String, Giving.Drive> drives = giveAll(plan, workers);
                buildAll(plan, drives, workers);
            } finally {
                workers.shutdownNow();
            }
        }
    }

    private Map<String, Giving.Drive> giveAll(CountryPlan plan, ExecutorService workers) {
        Map<String, Giving.Drive> drives = new ConcurrentHashMap<>();
        List<Callable<String>> tasks = new ArrayList<>();
        for (UnitPlan unit : plan.units()) {
            tasks.add(() -> {
                drives.put(unit.unitCode(), give(unit));
                return unit.unitCode();
            });
        }
        all(workers, tasks, "units have their drive and gifts");
        return drives;
    }

    private void buildAll(CountryPlan plan, Map<String, Giving.Drive> drives, ExecutorService workers) {
        List<Callable<String>> tasks = new ArrayList<>();
        for (UnitPlan unit : plan.units()) {
            Giving.Drive drive = drives.get(unit.unitCode());
            if (drive == null) {
                throw new IllegalStateException("no drive of " + unit.unitCode());
            }
            for (House house : unit.houses()) {
                tasks.add(() -> life.play(house, drive.fundId()));
            }
        }
        all(workers, tasks, "houses are settled");
    }

    private Giving.Drive give(UnitPlan unit) {
        Giving giving = new Giving(api, unit.unitCode());
        String key = "demo/sim-" + unit.provinceCode() + "/";
        Giving.Drive drive = giving.open(
                key + "drive", "Chung tay xóa nhà tạm, nhà dột nát (số liệu mô phỏng)", unit.moneyVnd(), true);
        giving.money(
                drive,
                key + "state",
                unit.stateVnd(),
                new Donor("ORGANISATION", "Ngân sách nhà nước (mô phỏng)"),
                Story.FIRST_DAY.plusDays(1));
        int giver = 0;
        for (long amountVnd : unit.societyVnd()) {
            giver++;
            giving.money(
                    drive,
                    key + "society-" + giver,
                    amountVnd,
                    new Donor("PERSON", "Người Ủng Hộ Mô Phỏng %s-%03d".formatted(unit.provinceCode(), giver)),
                    day(giver));
        }
        if (unit.workingDays() > 0) {
            giving.workingDays(
                    drive,
                    key + "working-days",
                    unit.workingDays(),
                    new Donor("COLLECTIVE", "Lực lượng giúp dân làm nhà (mô phỏng)"),
                    day(unit.workingDays()));
        }
        return drive;
    }

    private static LocalDate day(int number) {
        return Story.FIRST_DAY.plusDays(number * 7L % 60);
    }

    private void all(ExecutorService workers, List<Callable<String>> tasks, String what) {
        AtomicInteger done = new AtomicInteger();
        List<Future<String>> results = new ArrayList<>();
        for (Callable<String> task : tasks) {
            results.add(workers.submit(() -> {
                String result = task.call();
                int count = done.incrementAndGet();
                if (count % PROGRESS_EVERY == 0 || count == tasks.size()) {
                    progress.accept(count + "/" + tasks.size() + " " + what);
                }
                return result;
            }));
        }
        for (Future<String> result : results) {
            await(result);
        }
    }

    private static void await(Future<String> result) {
        try {
            result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while loading", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the demonstration could not be loaded", e.getCause());
        }
    }
}
