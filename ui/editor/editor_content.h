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

    /// Pages that are loaded from now on have it, by an address of its own: the engine would
    /// take the style sheet of an address that it has seen from its memory.
    void setThemeStyle(QByteArray css);

    [[nodiscard]] QFuture<Result<webview::File>> find(const QString& host, const QString& path);

private:
    [[nodiscard]] Result<webview::File> page() const;

    QString m_resources;
    MediaSource m_media;
    QByteArray m_themeStyle;
    QString m_themePath = QStringLiteral("style.css"); ///< Of the newest style sheet.
    int m_themeVersion = 0;
};

} // namespace vestitel::editor
