#pragma once

#include "base/ids.h"
#include "webview/file.h"

namespace vestitel::editor {

/// Gives an image of the archive; on any thread, when it is there.
using MediaSource = std::function<QFuture<Result<webview::File>>(const MediaHash&)>;

/// All that the editor's page can load: a fixed table of resources, the theme's style sheet, and
/// the archive's images by their hash.
class EditorContent final {
public:
    /// `resources`: the folder of compiled-in resources that holds the page (":/web").
    EditorContent(QString resources, MediaSource media);

    void setThemeStyle(QByteArray css) { m_themeStyle = std::move(css); }

    [[nodiscard]] QFuture<Result<webview::File>> find(const QString& host, const QString& path);

private:
    QString m_resources;
    MediaSource m_media;
    QByteArray m_themeStyle;
};

} // namespace vestitel::editor
