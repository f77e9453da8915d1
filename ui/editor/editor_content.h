#pragma once

#include "base/ids.h"
#include "webview/file.h"

namespace vestitel::editor {

/// Gives an image of the archive; on any thread, when it is there.
using MediaSource = std::function<QFuture<Result<webview::File>>(const MediaHash&)>;

/// All that the editor's page can load: the page itself, with its scripts and its style sheet in
/// it (they would be asked for one by one while the window is being built), and the archive's
/// images by their hash.
class EditorContent final {
public:
    /// `resources`: the folder of compiled-in resources that holds the page (":/web").
    EditorContent(QString resources, MediaSource media);

    void setMedia(MediaSource media) { m_media = std::move(media); }

    [[nodiscard]] QFuture<Result<webview::File>> find(const QString& host, const QString& path);

private:
    [[nodiscard]] Result<webview::File> page() const;

    QString m_resources;
    MediaSource m_media;
};

} // namespace vestitel::editor
