#include "editor/editor_content.h"

#include <QFile>

#include <array>

namespace vestitel::editor {

namespace {

struct Resource {
    const char* path;
    const char* mediaType;
};

constexpr std::array kResources{
    Resource{"editor.js", "text/javascript"},
    Resource{"editor.css", "text/css"},
};

QFuture<Result<webview::File>> given(Result<webview::File> file) {
    return QtFuture::makeReadyFuture(std::move(file));
}

QFuture<Result<webview::File>> unknown() {
    return given(failure(ErrorCode::NotFound, {}, QStringLiteral("not in the editor's table")));
}

Result<webview::File> resource(const QString& path, const char* mediaType) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound, {}, QStringLiteral("resource is missing: ") + path);
    }
    return webview::File{file.readAll(), QLatin1String(mediaType)};
}

} // namespace

EditorContent::EditorContent(QString resources, MediaSource media)
    : m_resources(std::move(resources)), m_media(std::move(media)) {
}

void EditorContent::setThemeStyle(QByteArray css) {
    m_themeStyle = std::move(css);
    m_themePath = QStringLiteral("%1/style.css").arg(++m_themeVersion);
}

Result<webview::File> EditorContent::page() const {
    VESTITEL_TRY(webview::File page,
                 resource(m_resources + QLatin1String("/index.html"), "text/html"));
    page.bytes.replace("vest://theme/style.css", "vest://theme/" + m_themePath.toLatin1());
    return page;
}

QFuture<Result<webview::File>> EditorContent::find(const QString& host, const QString& path) {
    if (host == QLatin1String("editor")) {
        if (path == QLatin1String("index.html")) {
            return given(page());
        }
        for (const Resource& each : kResources) {
            if (path == QLatin1String(each.path)) {
                return given(resource(m_resources + u'/' + path, each.mediaType));
            }
        }
        if (path == QLatin1String("qwebchannel.js")) {
            return given(
                resource(QStringLiteral(":/qtwebchannel/qwebchannel.js"), "text/javascript"));
        }
        return unknown();
    }
    if (host == QLatin1String("theme") && path == m_themePath) {
        return given(webview::File{m_themeStyle, QStringLiteral("text/css")});
    }
    // "HASH/VERSION" is the image as it is shown now, at an address of its own.
    const auto hash = MediaHash::fromString(path.section(u'/', 0, 0));
    return host == QLatin1String("media") && hash && m_media ? m_media(*hash) : unknown();
}

} // namespace vestitel::editor
