#include "base/deliver.h"
#include "editor/clipping_import.h"

#include "html/sanitiser.h"
#include "support/catch.h"
#include "support/temporary_folder.h"
#include "support/wait_for.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QMimeData>
#include <QRegularExpression>
#include <QUrl>

using namespace vestitel;
using namespace vestitel::editor;

namespace {

QImage picture() {
    QImage image(8, 6, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    return image;
}

QByteArray pngBytes() {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture().save(&buffer, "PNG");
    return bytes;
}

/// Stores nothing, but names what it was given as the archive would.
struct Store {
    QFuture<Result<domain::Medium>> operator()(const NewImage& image) {
        given->push_back(image);
        QByteArray bytes = image.bytes;
        if (!image.path.isEmpty()) {
            QFile file(image.path);
            REQUIRE(file.open(QIODevice::ReadOnly));
            bytes = file.readAll();
        }
        domain::Medium medium{
            .hash = *MediaHash::fromString(QString::fromLatin1(
                QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())),
            .name = image.name,
            .mediaType = {},
            .extension = {},
            .bytes = bytes.size(),
            .size = {},
            .texts = {}};
        return readyFuture(Result<domain::Medium>(medium));
    }
    std::shared_ptr<std::vector<NewImage>> given = std::make_shared<std::vector<NewImage>>();
};

Result<ImportedClipping> imported(Clipping clipping, const ImageStore& store) {
    const auto future = importClipping(std::move(clipping), store);
    REQUIRE(test::waitFor([&future] { return future.isFinished(); }));
    return future.result();
}

QString importedHtml(const QMimeData& data, PasteMode mode, const Store& store) {
    auto clipping = clippingOf(data, mode);
    REQUIRE(clipping);
    const auto result = imported(*std::move(clipping), store);
    REQUIRE(result);
    return result->body.html();
}

QString withoutIds(QString html) {
    static const QRegularExpression kId(QStringLiteral(" data-block=\"[^\"]*\""));
    return html.remove(kId);
}

} // namespace

TEST_CASE("plain text becomes paragraphs by empty lines and breaks by line ends, escaped") {
    CHECK(htmlOfPlainText(QStringLiteral("едно\r\nдве\r\n\r\n  \r\nтри <b>")) ==
          QStringLiteral("<p>едно<br>две</p><p>три &lt;b&gt;</p>"));
    CHECK(htmlOfPlainText(QStringLiteral(" \n\n ")).isEmpty());
}

TEST_CASE("pixels on the clipboard are stored and stand as a figure") {
    QMimeData data;
    data.setImageData(picture());
    const Store store;
    const QString html = importedHtml(data, PasteMode::Formatted, store);
    REQUIRE(store.given->size() == 1);
    CHECK(QImage::fromData(store.given->front().bytes).size() == picture().size());
    CHECK_THAT(html.toStdString(), ContainsSubstring("<figure"));
    CHECK_THAT(html.toStdString(), ContainsSubstring("src=\"media:"));
}

TEST_CASE("an image file that is dropped is stored by its path, whatever its name says") {
    const test::TemporaryFolder folder;
    const QString path = folder.file(QStringLiteral("снимка без край"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pngBytes());
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path), QUrl::fromLocalFile(QStringLiteral("/etc/passwd")),
                  QUrl(QStringLiteral("http://127.0.0.1/x.png")),
                  QUrl(QStringLiteral("file://host/share/x.png"))});
    const Store store;
    importedHtml(data, PasteMode::Formatted, store);
    REQUIRE(store.given->size() == 1);
    CHECK(store.given->front().path == path);
}

TEST_CASE("a picture of a kind that browsers do not show is stored as one that they do") {
    const test::TemporaryFolder folder;
    const QString path = folder.file(QStringLiteral("скан.bmp"));
    REQUIRE(picture().save(path, "BMP"));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const Store store;
    CHECK_THAT(importedHtml(data, PasteMode::Formatted, store).toStdString(),
               ContainsSubstring("<img"));
    REQUIRE(store.given->size() == 1);
    CHECK(store.given->front().path.isEmpty());
    CHECK(store.given->front().name == QStringLiteral("скан.png"));
    CHECK(QImage::fromData(store.given->front().bytes, "PNG").size() == picture().size());
}

TEST_CASE("pictures that cannot be read are each named, and the others come in") {
    const test::TemporaryFolder folder;
    const auto fileOf = [&folder](const char* name, const QByteArray& bytes) {
        const QString path = folder.file(QLatin1String(name));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return QUrl::fromLocalFile(path);
    };
    QMimeData data;
    data.setUrls({fileOf("photo.heic", QByteArray("\0\0\0\x18", 4) + "ftypheic and no more"),
                  fileOf("whole.png", pngBytes()), fileOf("broken.jpg", "nothing of a picture"),
                  fileOf("folder.xyz", "?")});
    // What the archive says of them: the sentences are its own.
    const ImageStore store = [whole = Store()](const NewImage& image) mutable {
        return image.path.endsWith(QLatin1String("whole.png"))
                   ? whole(image)
                   : readyFuture(Result<domain::Medium>(failure(
                         ErrorCode::Unsupported, QStringLiteral("Not: %1.").arg(image.name))));
    };
    const auto result = imported(*clippingOf(data, PasteMode::Formatted), store);
    REQUIRE(result);
    CHECK(result->body.html().count(QStringLiteral("<img")) == 1);
    for (const char* name : {"Not: photo.heic.", "Not: broken.jpg.", "folder.xyz"}) {
        CHECK_THAT(result->remark.toStdString(), ContainsSubstring(name));
    }
    data.setUrls({data.urls().at(0), data.urls().at(2)});
    const auto refused = imported(*clippingOf(data, PasteMode::Formatted), store);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message == QStringLiteral("Not: photo.heic. Not: broken.jpg."));
}

TEST_CASE("a document that is put into the text is a link to it in the archive") {
    const test::TemporaryFolder folder;
    const QString path = folder.file(QStringLiteral("Насоки.pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    CHECK_FALSE(isForTheWindow(data));
    const auto future = importClipping(
        *clippingOf(data, PasteMode::Formatted), Store(),
        [](const domain::Medium& medium) { return medium.name + QStringLiteral(" (1 < 2 KB)"); });
    REQUIRE(test::waitFor([&future] { return future.isFinished(); }));
    REQUIRE(future.result());
    CHECK_THAT(future.result()->body.html().toStdString(),
               ContainsSubstring("<a href=\"media:") &&
                   ContainsSubstring("\">Насоки.pdf (1 &lt; 2 KB)</a></p>"));
    const ImageStore full = [](const NewImage&) {
        return readyFuture(Result<domain::Medium>(
            failure(ErrorCode::DiskFull, QStringLiteral("The disk is full."))));
    };
    CHECK_FALSE(imported(*clippingOf(data, PasteMode::Formatted), full));
}

TEST_CASE("files of which posts are made are left to the window where they are dropped") {
    const test::TemporaryFolder folder;
    const auto urlOf = [&folder](const char* name, const QByteArray& bytes) {
        QFile file(folder.file(QLatin1String(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return QUrl::fromLocalFile(file.fileName());
    };
    const QUrl word = urlOf("news.docx", "PK\3\4");
    const QUrl page = urlOf("page.html", "<p>text</p>");
    QMimeData data;
    data.setUrls({word, page, QUrl::fromLocalFile(folder.path())});
    CHECK(isForTheWindow(data));
    data.setUrls({word, urlOf("a.png", pngBytes())});
    CHECK_FALSE(isForTheWindow(data));
    data.setUrls({QUrl(QStringLiteral("https://example.org/news.docx"))});
    CHECK_FALSE(isForTheWindow(data));
    data.setText(QStringLiteral("text"));
    CHECK_FALSE(isForTheWindow(data));
}

TEST_CASE("files that are no images leave the text as it is, with a sentence") {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/etc/passwd"))});
    const auto refused = clippingOf(data, PasteMode::Formatted);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::NotFound);
    CHECK_FALSE(refused.error().message.isEmpty());
}

TEST_CASE("images inside HTML: held ones are stored, the archive's kept, far ones left out") {
    const QString own = QStringLiteral("media:") + QString(64, u'b');
    QMimeData data;
    data.setHtml(
        QStringLiteral("<p>преди</p><figure><img src=\"data:image/png;base64,%1\"></figure>"
                       "<figure><img src=\"vest://media/%2\"></figure>"
                       "<p><img src=\"http://127.0.0.1/far.png\">след</p>"
                       "<img src=\"data:text/html;base64,%1\">")
            .arg(QString::fromLatin1(pngBytes().toBase64()), QString(64, u'b')));
    auto clipping = clippingOf(data, PasteMode::Formatted);
    REQUIRE(clipping);
    CHECK(clipping->leftOut == 2);
    const Store store;
    const auto result = imported(*std::move(clipping), store);
    REQUIRE(result);
    REQUIRE(store.given->size() == 1);
    CHECK(store.given->front().bytes == pngBytes());
    const std::string html = result->body.html().toStdString();
    CHECK_THAT(html, ContainsSubstring(own.toStdString()));
    CHECK(html.find("127.0.0.1") == std::string::npos);
    CHECK(html.find("data:") == std::string::npos);
    CHECK_FALSE(result->remark.isEmpty());
}

TEST_CASE("a browser's copied image comes as its pixels, not as its address") {
    QMimeData data;
    data.setHtml(QStringLiteral("<meta charset=utf-8><img src=\"https://example.org/a.png\">"));
    data.setImageData(picture());
    const Store store;
    importedHtml(data, PasteMode::Formatted, store);
    CHECK(store.given->size() == 1);
}

TEST_CASE("pasted HTML goes through the sanitiser") {
    QMimeData data;
    data.setHtml(
        QStringLiteral("<p onclick=\"x()\" style=\"color:red\">Текст<script>y()</script></p>"));
    CHECK(withoutIds(importedHtml(data, PasteMode::Formatted, Store())) ==
          QStringLiteral("<p>Текст</p>"));
}

TEST_CASE("pasted without formatting, HTML is only its text") {
    QMimeData data;
    data.setHtml(QStringLiteral("<h2>Заглавие</h2>"));
    data.setText(QStringLiteral("Заглавие"));
    CHECK(withoutIds(importedHtml(data, PasteMode::PlainText, Store())) ==
          QStringLiteral("<p>Заглавие</p>"));
}

TEST_CASE("what is too large is refused before it is read") {
    QMimeData data;
    data.setHtml(QString(2'000, u'x'));
    ClippingLimits limits;
    limits.bytes = 1'000;
    const auto refused = clippingOf(data, PasteMode::Formatted, limits);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::TooLarge);
    data.setText(QString(2'000, u'x'));
    CHECK_FALSE(clippingOf(data, PasteMode::PlainText, limits));
}

TEST_CASE("an image that the archive refuses is named, and the text around it comes in") {
    QMimeData data;
    data.setHtml(QStringLiteral("<p>текст</p><img src=\"data:image/png;base64,%1\">")
                     .arg(QString::fromLatin1(pngBytes().toBase64())));
    const ImageStore full = [](const NewImage&) {
        return readyFuture(Result<domain::Medium>(
            failure(ErrorCode::DiskFull, QStringLiteral("The disk is full."))));
    };
    const auto result = imported(*clippingOf(data, PasteMode::Formatted), full);
    REQUIRE(result);
    CHECK(withoutIds(result->body.html()) == QStringLiteral("<p>текст</p>"));
    CHECK(result->remark == QStringLiteral("The disk is full."));

    QMimeData onlyImage;
    onlyImage.setImageData(picture());
    const auto refused = imported(*clippingOf(onlyImage, PasteMode::Formatted), full);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::DiskFull);
}
