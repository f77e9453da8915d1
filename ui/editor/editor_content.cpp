#include "editor/editor_content.h"
#include "base/deliver.h"

#include <QFile>
#include <QRandomGenerator>

#include <array>

namespace vestitel::editor {

namespace {

/// What stands in the page for what, in this order. Scripts run by a number used once: whatever
/// else might come into the page does not.
struct Part {
    const char* place;
    const char* resource; ///< Beside the page, or from the root.
    const char* before;   ///< What would end the element,
    const char* after;    ///< and what means the same.
};

constexpr std::array kParts{
    Part{"EDITOR-CSS", "editor.css", "</style", "<\\/style"},
    Part{"QWEBCHANNEL-JS", ":/qtwebchannel/qwebchannel.js", "</script", "<\\/script"},
    Part{"EDITOR-JS", "editor.js", "</script", "<\\/script"},
};

QFuture<Result<webview::File>> given(Result<webview::File> file) {
    return readyFuture(std::move(file));
}

QFuture<Result<webview::File>> unknown() {
    return given(failure(ErrorCode::NotFound, {}, QStringLiteral("not in the editor's table")));
}

Result<QByteArray> resource(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound, {}, QStringLiteral("resource is missing: ") + path);
    }
    return file.readAll();
}

QByteArray numberUsedOnce() {
    std::array<quint32, 4> number{};
    QRandomGenerator::system()->fillRange(number.data(), static_cast<qsizetype>(number.size()));
    return QByteArray(reinterpret_cast<const char*>(number.data()), sizeof(number)).toHex();
}

} // namespace

EditorContent::EditorContent(QString resources, MediaSource media)
    : m_resources(std::move(resources)), m_media(std::move(media)) {
}

Result<webview::File> EditorContent::page() const {
    VESTITEL_TRY(QByteArray page, resource(m_resources + QLatin1String("/index.html")));
    page.replace("NONCE", numberUsedOnce());
    for (const Part& part : kParts) {
        const QString name = QLatin1String(part.resource);
        VESTITEL_TRY(QByteArray content,
                     resource(name.startsWith(u':') ? name : m_resources + u'/' + name));
        page.replace(part.place, content.replace(part.before, part.after));
    }
    return webview::File{page, QStringLiteral("text/html")};
}

QFuture<Result<webview::File>> EditorContent::find(const QString& host, const QString& path) {
    if (host == QLatin1String("editor")) {
        return path == QLatin1String("index.html") ? given(page()) : unknown();
    }
    // "HASH/VERSION" is the image as it is shown now, at an address of its own.
    const auto hash = MediaHash::fromString(path.section(u'/', 0, 0));
    return host == QLatin1String("media") && hash && m_media ? m_media(*hash) : unknown();
}

} // namespace vestitel::editor
