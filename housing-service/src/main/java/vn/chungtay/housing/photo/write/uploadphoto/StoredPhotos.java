package vn.chungtay.housing.photo.write.uploadphoto;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;
import vn.chungtay.housing.housecase.write.Photos;
import vn.chungtay.housing.housecase.write.SeenPhoto;
import vn.chungtay.housing.shared.PhotoFlag;
import vn.chungtay.infra.service.vault.Durable;

/** What was seen in each photo, beside the photos themselves; exact places stand in the vault. */
@Component
class StoredPhotos implements Photos {

    private final MongoCollection<Document> photos;

    StoredPhotos(MongoDatabaseFactory mongo) {
        this.photos = Durable.collection(mongo.getMongoDatabase(), "seenPhotos");
    }

    void keep(SeenPhoto photo) {
        LocalDate takenOn = photo.takenOn();
        photos.insertOne(new Document("_id", photo.photoId())
                .append("sha256", photo.sha256())
                .append("perceptualHash", photo.perceptualHash())
                .append("takenOn", takenOn == null ? null : takenOn.toString())
                .append("placeId", photo.placeId())
                .append("copyId", photo.copyId())
                .append("notices", photo.notices().stream().map(PhotoFlag::name).toList())
                .append("uploadedBy", photo.uploadedBy()));
    }

    @Override
    public Optional<SeenPhoto> find(String photoId) {
        return Optional.ofNullable(photos.find(eq("_id", photoId)).first()).map(StoredPhotos::read);
    }

    private static SeenPhoto read(Document found) {
        String takenOn = found.getString("takenOn");
        List<String> notices = found.getList("notices", String.class);
        return new SeenPhoto(
                found.getString("_id"),
                found.getString("sha256"),
                found.getString("perceptualHash"),
                takenOn == null ? null : LocalDate.parse(takenOn),
                found.getString("placeId"),
                found.getString("copyId"),
                notices.stream().map(PhotoFlag::valueOf).toList(),
                found.getString("uploadedBy"));
    }
}
