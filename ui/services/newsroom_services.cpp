#include "services/newsroom_services.h"

#include "services/pdf_export.h"

#include "archive/media_store.h"
#include "editorial/check_posts.h"
#include "editorial/edit_posts.h"
#include "editorial/export_job.h"
#include "editorial/find_posts.h"
#include "editorial/newsroom_thread.h"
#include "models/thumbnails.h"
#include "publishing/edited_image.h"
#include "publishing/image_reader.h"

namespace vestitel::services {

using editorial::Newsroom;
using editorial::Priority;

QFuture<Result<StoredMedium>> storedMedium(editorial::NewsroomThread& newsroom, Priority priority,
                                           const MediaHash& hash) {
    return newsroom.run(priority, [hash](Newsroom& room) -> Result<StoredMedium> {
        archive::MediaStore store(room.archive());
        VESTITEL_TRY(domain::Medium medium, store.medium(hash));
        QString file = store.pathOf(medium);
        return StoredMedium{std::move(medium), std::move(file)};
    });
}

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
        return storedMedium(newsroom, Priority::Reading, hash)
            .then(QtFuture::Launch::Async, [bounds](const Result<StoredMedium>& stored) {
                const auto picture = stored.and_then([&bounds](const StoredMedium& image) {
                    return publishing::readPicture(image.medium, image.file, bounds);
                });
                if (!picture) {
                    return QImage();
                }
                QImage image = *picture;
                models::setFocus(image,
                                 publishing::editedFocus(stored->medium.size, stored->medium.edit));
                return image;
            });
    };
    return services;
}

export_dialog::ExportServices exportServices(editorial::NewsroomThread& newsroom) {
    export_dialog::ExportServices services;
    services.start = [&newsroom](const editorial::ExportRequest& request, const Progress& progress,
                                 const Cancellation& cancellation) {
        return request.form == editorial::ExportForm::Pdf
                   ? startPdfExport(newsroom, request, progress, cancellation)
                   : editorial::startExport(newsroom, request, progress, cancellation);
    };
    services.fragment = [&newsroom](const PostId& id, const domain::Language& language,
                                    const publishing::FragmentTarget& target) {
        return newsroom.run(Priority::Reading, [id, language, target](Newsroom& room) {
            return editorial::fragmentHtml(room, id, language, target);
        });
    };
    services.check = [&newsroom](const PostId& id) {
        return newsroom.run(Priority::Reading,
                            [id](Newsroom& room) { return editorial::checkPost(room, id); });
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

history_dialog::HistoryServices historyServices(editorial::NewsroomThread& newsroom,
                                                const PostId& post) {
    history_dialog::HistoryServices services;
    services.points = [&newsroom, post](const domain::Language& language) {
        return newsroom.run(Priority::Reading, [post, language](Newsroom& room) {
            return editorial::textHistory(room, post, language);
        });
    };
    services.text = [&newsroom](qint64 revision, const publishing::ComparisonWords& words) {
        return newsroom.run(Priority::Reading, [revision, words](Newsroom& room) {
            return editorial::earlierText(room, revision, words);
        });
    };
    services.putBack = [&newsroom](qint64 revision) {
        return newsroom.run(Priority::Writing, [revision](Newsroom& room) -> Result<void> {
            VESTITEL_CHECK(editorial::restoreRevision(room, revision));
            return {};
        });
    };
    services.takeBack = [&newsroom](const editorial::EarlierText& text,
                                    const publishing::TextChange& change) {
        return newsroom.run(Priority::Writing, [text, change](Newsroom& room) -> Result<void> {
            VESTITEL_CHECK(editorial::takeBackChange(room, text, change));
            return {};
        });
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
