#pragma once

#include "dialogs/post_finder.h"
#include "editorial/newsroom_thread.h"
#include "export_dialog/export_services.h"
#include "fields/media_services.h"
#include "history_dialog/history_services.h"
#include "replace_dialog/replace_services.h"

namespace vestitel::services {

/// A medium and where its file is.
struct StoredMedium {
    domain::Medium medium;
    QString file;
};
[[nodiscard]] QFuture<Result<StoredMedium>> storedMedium(editorial::NewsroomThread& newsroom,
                                                         editorial::Priority priority,
                                                         const MediaHash& hash);

/// The services of an open archive; `newsroom` must outlive them and what they started.
[[nodiscard]] fields::MediaServices mediaServices(editorial::NewsroomThread& newsroom);
[[nodiscard]] export_dialog::ExportServices exportServices(editorial::NewsroomThread& newsroom);
[[nodiscard]] replace_dialog::ReplaceServices replaceServices(editorial::NewsroomThread& newsroom);
[[nodiscard]] history_dialog::HistoryServices historyServices(editorial::NewsroomThread& newsroom,
                                                              const PostId& post);
/// Searches by what is written; nothing written gives the newest posts.
[[nodiscard]] dialogs::PostFinder postFinder(editorial::NewsroomThread& newsroom);

} // namespace vestitel::services
