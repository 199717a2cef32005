package vn.chungtay.housing.photo.write.uploadphoto;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.housing.housecase.write.SeenPhoto;
import vn.chungtay.housing.shared.PhotoFlag;
import vn.chungtay.housing.shared.Place;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.errors.ServiceException;
import vn.chungtay.infra.service.errors.TemporarilyUnavailable;
import vn.chungtay.infra.service.files.FileStore;
import vn.chungtay.infra.service.files.StoredFile;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.vault.PersonalDataVault;

/**
 * Takes a photo in: keeps it, looks at it, keeps a copy without anything but the picture, and where it was taken in the vault. What
 * is wrong with it is found before anything else is kept.
 *
 * <p>While it comes in it is not in memory; to be looked at it is, and one at a time, so that the memory of the process bounds
 * neither how many people send photos nor how slowly.
 */
@Component
class PhotoIntake {

    private static final String PURPOSE = "looking at an uploaded photo";
    private static final String JPEG = "image/jpeg";

    /** No such type was ever registered, but it is widely sent. */
    private static final String JPEG_IN_SHORT = "image/jpg";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Semaphore memory = new Semaphore(1, true);
    private final FileStore files;
    private final PersonalDataVault vault;
    private final StoredPhotos photos;
    private final Clock clock;

    PhotoIntake(FileStore files, PersonalDataVault vault, StoredPhotos photos, Clock clock) {
        this.files = files;
        this.vault = vault;
        this.photos = photos;
        this.clock = clock;
    }

    /**
     * What was found in a photo.
     *
     * @param perceptualHash what it looks like, absent for a picture of one colour
     * @param camera what the camera said
     * @param copyId the picture alone, as it is kept
     */
    private record Look(@Nullable String perceptualHash, CameraFacts camera, String copyId) {

        List<PhotoFlag> notices() {
            List<PhotoFlag> notices = new ArrayList<>();
            Optional.ofNullable(camera.timeNotice()).ifPresent(notices::add);
            Optional.ofNullable(camera.placeNotice()).ifPresent(notices::add);
            if (perceptualHash == null) {
                notices.add(PhotoFlag.PLAIN_PICTURE);
            }
            return notices;
        }
    }

    /**
     * Takes it in.
     *
     * @param declaredType what the sender's machine took it for, often by the extension of a name; absent where it did not say
     * @throws ServiceException {@code file.too-large}, {@code file.not-a-photo}, {@code photo.other-type},
     *     {@code photo.too-many-pixels}, {@code photo.unreadable}; nothing is kept then
     */
    SeenPhoto take(InputStream content, @Nullable String declaredType, Actor sender) {
        StoredFile kept = files.keepPhoto(content);
        try {
            requireDeclared(declaredType, kept.mediaType());
            return keep(kept, look(kept, sender), sender);
        } catch (ServiceException e) {
            files.forget(kept.id());
            throw e;
        }
    }

    private static void requireDeclared(@Nullable String declaredType, String mediaType) {
        String declared = declaredType == null ? "" : declaredType.toLowerCase(Locale.ROOT);
        boolean fits = declared.startsWith(mediaType) || (mediaType.equals(JPEG) && declared.startsWith(JPEG_IN_SHORT));
        if (declared.startsWith("image/") && !fits) {
            throw new RuleViolated("photo.other-type", Map.of("field", "Content-Type", "actual", mediaType));
        }
    }

    private Look look(StoredFile kept, Actor sender) {
        waitForMemory();
        try (InputStream stored = files.read(kept.id(), sender, PURPOSE)) {
            byte[] photo = stored.readAllBytes();
            String format = kept.mediaType().equals(JPEG) ? "jpeg" : "png";
            LocalDate today = LocalDate.ofInstant(clock.instant(), DayOfFact.VIETNAM);
            CameraFacts camera = CameraFacts.read(photo, format, today);
            Picture picture = Picture.read(photo, format).upright(camera.orientation());
            StoredFile copy = files.keepPhoto(new ByteArrayInputStream(picture.plainJpeg()));
            return new Look(PerceptualHash.of(picture.image()).orElse(null), camera, copy.id());
        } catch (IOException e) {
            throw new UncheckedIOException("The photo " + kept.id() + " cannot be read back", e);
        } finally {
            memory.release();
        }
    }

    private SeenPhoto keep(StoredFile kept, Look look, Actor sender) {
        Place place = look.camera().place();
        var seen = new SeenPhoto(
                kept.id(),
                kept.sha256(),
                look.perceptualHash(),
                look.camera().takenOn(),
                place == null ? null : vault.keep(place.vaultFields(), null),
                look.copyId(),
                look.notices(),
                sender.staffRef());
        photos.keep(seen);
        return seen;
    }

    private void waitForMemory() {
        try {
            if (memory.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new TemporarilyUnavailable("photo.too-many-at-once", Map.of());
    }
}
