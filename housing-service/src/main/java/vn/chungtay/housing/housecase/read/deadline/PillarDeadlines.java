package vn.chungtay.housing.housecase.read.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.shared.Pillar;

/**
 * The deadline of a programme.
 *
 * @param pillar the programme
 * @param on the day that was asked for
 * @param inForce what holds on that day, absent where nothing does
 * @param history every deadline that the programme ever had, the first one first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PillarDeadlines(
        Pillar pillar, LocalDate on, @Nullable Deadline inForce, List<Deadline> history) {}
