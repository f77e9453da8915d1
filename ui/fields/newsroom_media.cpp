#include "archive/media_store.h"
#include "editorial/newsroom_thread.h"
#include "fields/media_services.h"

namespace vestitel::fields {

MediaServices mediaServices(editorial::NewsroomThread& newsroom) {
    using editorial::Newsroom;
    using editorial::Priority;
    MediaServices services;
    services.store = [&newsroom](const QString& path) {
        return newsroom.run(Priority::Writing, [path](Newsroom& room) {
            return archive::MediaStore(room.archive()).addFile(path);
        });
    };
    services.medium = [&newsroom](const MediaHash& hash) {
        return newsroom.run(Priority::Reading, [hash](Newsroom& room) {
            return archive::MediaStore(room.archive()).medium(hash);
        });
    };
    services.thumbnail = [&newsroom](const MediaHash& hash, const QSize& bounds) {
        return newsroom
            .run(Priority::Reading,
                 [hash](Newsroom& room) { return archive::MediaStore(room.archive()).bytes(hash); })
            .then(QtFuture::Launch::Async, [bounds](const Result<QByteArray>& bytes) {
                return bytes ? readScaled(*bytes, bounds) : QImage();
            });
    };
    return services;
}

} // namespace vestitel::fields
