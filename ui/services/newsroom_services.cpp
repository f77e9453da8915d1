#include "services/newsroom_services.h"

#include "archive/media_store.h"
#include "editorial/export_job.h"
#include "editorial/find_posts.h"
#include "editorial/newsroom_thread.h"

namespace vestitel::services {

using editorial::Newsroom;
using editorial::Priority;

fields::MediaServices mediaServices(editorial::NewsroomThread& newsroom) {
    fields::MediaServices services;
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
                return bytes ? fields::readScaled(*bytes, bounds) : QImage();
            });
    };
    return services;
}

export_dialog::ExportServices exportServices(editorial::NewsroomThread& newsroom) {
    export_dialog::ExportServices services;
    services.start = [&newsroom](const editorial::ExportRequest& request, const Progress& progress,
                                 const Cancellation& cancellation) {
        return editorial::startExport(newsroom, request, progress, cancellation);
    };
    services.fragment = [&newsroom](const PostId& id, const domain::Language& language) {
        return newsroom.run(Priority::Reading, [id, language](Newsroom& room) {
            return editorial::fragmentHtml(room, id, language);
        });
    };
    return services;
}

replace_dialog::ReplaceServices replaceServices(editorial::NewsroomThread& newsroom) {
    replace_dialog::ReplaceServices services;
    services.find = [&newsroom](const editorial::ReplaceRequest& request, const Progress& progress,
                                const Cancellation& cancellation) {
        return editorial::startFindingChanges(newsroom, request, progress, cancellation);
    };
    services.replace = [&newsroom](const replace_dialog::ReplaceServices::Changes& chosen,
                                   const QString& replacement, const Progress& progress,
                                   const Cancellation& cancellation) {
        return editorial::startReplacing(newsroom, chosen, replacement, progress, cancellation);
    };
    return services;
}

dialogs::PostFinder postFinder(editorial::NewsroomThread& newsroom) {
    return [&newsroom](const QString& query, qint64 limit) {
        return newsroom.run(
            Priority::Reading,
            [query, limit](Newsroom& room) -> Result<std::vector<archive::PostRow>> {
                if (query.trimmed().isEmpty()) {
                    return archive::PostList(room.archive()).page({}, 0, limit);
                }
                VESTITEL_TRY(const auto found, editorial::findPosts(room, {query, limit, 0}));
                std::vector<archive::PostRow> rows;
                for (const editorial::FoundPost& post : found.posts) {
                    rows.push_back(post.row);
                }
                return rows;
            });
    };
}

} // namespace vestitel::services
