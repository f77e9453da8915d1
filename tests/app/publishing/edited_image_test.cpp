#include "publishing/edited_image.h"

#include "base/atomic_file.h"
#include "publishing/folder_export.h"
#include "publishing/image_maker.h"
#include "publishing/image_reader.h"
#include "support/catch.h"
#include "support/drawn_images.h"
#include "support/sample_publication.h"
#include "support/temporary_folder.h"

#include <QBuffer>
#include <QDir>

using namespace vestitel;
using namespace vestitel::publishing;
using namespace vestitel::test;
using domain::ImageEdit;

namespace {

QImage photo() {
    return drawnPhoto({240, 160}).convertToFormat(QImage::Format_RGB32);
}

int furthest(const QImage& a, const QImage& b) {
    REQUIRE(a.size() == b.size());
    int most = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb one = a.pixel(x, y);
            const QRgb other = b.pixel(x, y);
            most = std::max({most, std::abs(qRed(one) - qRed(other)),
                             std::abs(qGreen(one) - qGreen(other)),
                             std::abs(qBlue(one) - qBlue(other))});
        }
    }
    return most;
}

/// Edits of every kind and their mixtures, always the same ones.
std::vector<ImageEdit> someEdits() {
    std::vector<ImageEdit> edits;
    for (const int turns : {0, 1, 2, 3}) {
        for (const double degrees : {0.0, -15.0, 0.5, 7.3}) {
            for (const QRectF& crop : {QRectF(0, 0, 1, 1), QRectF(0.1, 0.25, 0.5, 0.4)}) {
                edits.push_back({turns, degrees, crop, {{0.2, 0.3, 0.2, 0.2}}, {0.25, 0.75}});
            }
        }
    }
    return edits;
}

/// A second picture whose cells have the same means under the area that is blurred: each cell of
/// 10 x 10 pixels is mirrored.
QImage withMirroredCells(QImage image, const QRect& area, int cell) {
    const QImage before = image;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            const int start = area.left() + (x - area.left()) / cell * cell;
            image.setPixel(x, y, before.pixel(2 * start + cell - 1 - x, y));
        }
    }
    return image;
}

domain::Medium addPhoto(Publication& publication, const QString& folder) {
    const MediaHash hash =
        addMedium(publication, folder, asJpeg(drawnPhoto({1200, 800})), QStringLiteral("a.jpg"),
                  QStringLiteral("image/jpeg"), {1200, 800});
    publication.post.editions.begin()->second.body =
        bodyFrom(QStringLiteral("<p>Т</p><figure><img src=\"media:%1\" alt=\"А\"></figure>")
                     .arg(hash.toString()));
    return *publication.media.constFind(hash);
}

} // namespace

TEST_CASE("four quarter turns give the same picture, and each turns as a clock does", "[edit]") {
    const QImage original = photo();
    QImage image = original;
    for (int turn = 0; turn < 4; ++turn) {
        image = applied(image, {.turns = 1});
    }
    CHECK(image == original);
    const QImage once = applied(original, {.turns = 1});
    CHECK(once.pixel(once.width() - 1, 0) == original.pixel(0, 0));
    for (const int turns : {0, 1, 2, 3}) {
        CHECK(applied(applied(original, {.turns = turns}), {.turns = (4 - turns) % 4}) == original);
    }
}

TEST_CASE("what is blurred cannot be told from another picture with the same cell means",
          "[edit]") {
    // 8 by 8 cells of 10 by 10 pixels, a pixel beyond the sides of the area counted in.
    const QRect area(40, 30, 80, 80);
    const QImage one = photo();
    const QImage other = withMirroredCells(one, area, 10);
    REQUIRE(one != other);
    const QRectF inside(QPointF(area.topLeft() + QPoint(1, 1)), QSizeF(78, 78));
    const ImageEdit edit{
        .blurred = {{inside.x() / one.width(), inside.y() / one.height(),
                     inside.width() / one.width(), inside.height() / one.height()}}};
    CHECK(applied(one, edit) == applied(other, edit));
    ImageEdit more = edit;
    more.turns = 1;
    more.straighten = 4;
    more.crop = {0.1, 0.1, 0.8, 0.8};
    CHECK(applied(one, more) == applied(other, more));
}

TEST_CASE("a blur leaves at most eight colours along a line, and the rest as it was", "[edit]") {
    QImage noise(200, 100, QImage::Format_RGB32);
    quint32 state = 7;
    for (int y = 0; y < noise.height(); ++y) {
        for (int x = 0; x < noise.width(); ++x) {
            state = state * 1664525U + 1013904223U;
            noise.setPixel(x, y, (state >> 24) > 127 ? 0xffffffff : 0xff000000);
        }
    }
    QImage blurred = noise;
    blur(blurred, {{0.25, 0.2, 0.5, 0.6}});
    for (int y = 0; y < noise.height(); ++y) {
        for (int x = 0; x < noise.width(); ++x) {
            const bool isInside = x >= 49 && x <= 150 && y >= 19 && y <= 80;
            if (!isInside && blurred.pixel(x, y) != noise.pixel(x, y)) {
                FAIL("a pixel outside was changed");
            }
            const int grey = qRed(blurred.pixel(x, y));
            if (isInside && (grey < 60 || grey > 195)) {
                FAIL("a pixel of the original is still to be seen");
            }
        }
    }
}

TEST_CASE("a picture has the size that is foretold, and no empty corner", "[edit]") {
    QImage white(233, 157, QImage::Format_ARGB32);
    white.fill(0xffeeeeee);
    for (const ImageEdit& edit : someEdits()) {
        const QImage image = applied(white, edit);
        CHECK(image.size() == editedSize(white.size(), edit));
        QImage even(image.size(), QImage::Format_ARGB32);
        even.fill(0xffeeeeee);
        CHECK(furthest(image, even) <= 1);
    }
}

TEST_CASE("the frame of a straightened picture lies within it, and touches it", "[edit]") {
    for (const ImageEdit& edit : someEdits()) {
        const QSizeF original(300, 200);
        const QSizeF frame = frameSize(original, edit);
        const QRectF corners = toFrame(original, edit).inverted().mapRect(QRectF(QPointF(), frame));
        CHECK(corners.left() >= -0.01);
        CHECK(corners.top() >= -0.01);
        CHECK(corners.right() <= original.width() + 0.01);
        CHECK(corners.bottom() <= original.height() + 0.01);
        const double room =
            std::min({corners.left(), corners.top(), original.width() - corners.right(),
                      original.height() - corners.bottom()});
        CHECK(std::abs(room) < 0.01);
    }
}

TEST_CASE("the focus follows the picture, and stays within it", "[edit]") {
    const QSize size(400, 200);
    CHECK(editedFocus(size, {.focus = {0.25, 0.5}}) == QPointF(0.25, 0.5));
    CHECK(editedFocus(size, {.turns = 1, .focus = {0.25, 0.5}}) == QPointF(0.5, 0.25));
    CHECK(editedFocus(size, {.crop = {0.5, 0, 0.5, 1}, .focus = {0.25, 0.5}}) == QPointF(0, 0.5));
    CHECK(editedFocus(size, {.crop = {0.2, 0, 0.1, 1}, .focus = {0.25, 0.5}}) == QPointF(0.5, 0.5));
}

TEST_CASE("all sizes of an edited image are made of the edited pixels", "[edit]") {
    const TemporaryFolder folder;
    Publication publication = smallPublication();
    domain::Medium medium = addPhoto(publication, folder.path());
    const QString file = publication.mediaPaths.value(medium.hash);
    for (const ImageEdit& edit : someEdits()) {
        medium.edit = edit;
        const auto plan = planImage(medium, file);
        REQUIRE(plan);
        const auto made = makeImages(file, *plan, {0, plan->variants.size() - 1}, medium.name);
        REQUIRE(made);
        CHECK(QImage::fromData(made->front()).size() == plan->variants.front().size);
        CHECK(QImage::fromData(made->back()).size() == plan->largest().size);
        const auto shown = readPicture(medium, file, plan->largest().size);
        REQUIRE(shown);
        // As far as JPEG lets it: its colours run a little.
        const QImage exported =
            QImage::fromData(made->back())
                .convertToFormat(shown->format())
                .scaled(24, 24, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        CHECK(furthest(shown->scaled(24, 24, Qt::IgnoreAspectRatio, Qt::SmoothTransformation),
                       exported) < 12);
    }
}

TEST_CASE("another edit has other names, a focus alone and no edit the same", "[edit]") {
    const TemporaryFolder folder;
    Publication publication = smallPublication();
    domain::Medium medium = addPhoto(publication, folder.path());
    const auto nameOf = [&](const ImageEdit& edit) {
        medium.edit = edit;
        return planImage(medium, publication.mediaPaths.value(medium.hash))->largest().path;
    };
    CHECK(nameOf({}) == nameOf({.focus = {0.1, 0.1}}));
    CHECK(nameOf({}) != nameOf({.turns = 2}));
    CHECK(nameOf({.turns = 1}) != nameOf({.turns = 2}));
    CHECK(nameOf({.blurred = {{0.1, 0.1, 0.1, 0.1}}}) !=
          nameOf({.blurred = {{0.1, 0.1, 0.1, 0.2}}}));
}

TEST_CASE("an edited GIF stands still, and hides what is to be hidden", "[edit]") {
    const TemporaryFolder folder;
    Publication publication = smallPublication();
    const MediaHash hash = addMedium(publication, folder.path(), movingGif(),
                                     QStringLiteral("a.gif"), QStringLiteral("image/gif"), {2, 2});
    domain::Medium medium = *publication.media.constFind(hash);
    medium.edit = {.blurred = {{0, 0, 1, 1}}};
    const QString file = publication.mediaPaths.value(hash);
    const auto plan = planImage(medium, file);
    REQUIRE(plan);
    CHECK(plan->format == ImageFormat::Png);
    const auto made = makeImages(file, *plan, {0}, medium.name);
    REQUIRE(made);
    const QImage image = QImage::fromData(made->front());
    CHECK(image.pixel(0, 0) == image.pixel(1, 1));
}

TEST_CASE("an export notices an edit, in width, height and names, and leaves the original alone",
          "[edit][export]") {
    const TemporaryFolder media;
    const TemporaryFolder site;
    Publication publication = smallPublication();
    const domain::Medium medium = addPhoto(publication, media.path());
    const QString file = publication.mediaPaths.value(medium.hash);
    const QByteArray original = readFile(file, 1 << 24).value();
    const auto exportNow = [&] {
        FolderExport exported(site.path(), *Theme::load(), Form::Page);
        REQUIRE(exported.add(publication));
        const QByteArray page = readFile(exported.firstPage(), 1 << 20).value();
        return std::pair(exported.writtenCount(), QString::fromUtf8(page));
    };
    const auto [first, plain] = exportNow();
    CHECK(plain.contains(QStringLiteral("width=\"960\" height=\"640\"")));
    publication.media.find(medium.hash)->edit = {
        .turns = 1, .crop = {0, 0, 1, 0.5}, .blurred = {{0.5, 0.5, 0.2, 0.2}}, .focus = {0, 0}};
    const auto [second, edited] = exportNow();
    CHECK(second > 0);
    CHECK(edited.contains(QStringLiteral("width=\"800\" height=\"600\"")));
    CHECK(edited.contains(QStringLiteral(" 800w")));
    CHECK(edited.contains(QStringLiteral("object-position:100% 0%")));
    CHECK(exportNow().first == 0);
    CHECK(readFile(file, 1 << 24).value() == original);
}

TEST_CASE("no picture of before an edit stays in the folder of an export", "[edit][export]") {
    const TemporaryFolder media;
    const TemporaryFolder site;
    Publication publication = smallPublication();
    const domain::Medium medium = addPhoto(publication, media.path());
    const auto pictures = [&] {
        std::map<QString, QByteArray> found;
        const QDir folder(site.file(QStringLiteral("media")));
        for (const QString& name : folder.entryList(QDir::Files)) {
            found[name] = readFile(folder.filePath(name), 1 << 24).value();
        }
        return found;
    };
    const auto exportNow = [&] {
        FolderExport exported(site.path(), *Theme::load(), Form::Page);
        REQUIRE(exported.add(publication));
    };
    exportNow();
    const auto before = pictures();
    REQUIRE(before.size() == 6);
    publication.media.find(medium.hash)->edit = {.blurred = {{0.1, 0.1, 0.3, 0.3}}};
    exportNow();
    const auto after = pictures();
    CHECK(after.size() == 12);
    for (const auto& [name, bytes] : before) {
        CHECK(after.at(name) != bytes);
        CHECK(QImage::fromData(after.at(name)).size() == QImage::fromData(bytes).size());
    }
}

TEST_CASE("a picture of fifty megapixels is shown small as any other, edited or not", "[edit]") {
    const TemporaryFolder folder;
    Publication publication = smallPublication();
    QImage large(8'700, 5'800, QImage::Format_RGB32);
    large.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    constexpr int kQuick = 90; // Of a PNG, how little it is compressed.
    REQUIRE(large.save(&buffer, "PNG", kQuick));
    large = {};
    const MediaHash hash = addMedium(publication, folder.path(), bytes, QStringLiteral("a.png"),
                                     QStringLiteral("image/png"), {8'700, 5'800});
    domain::Medium medium = *publication.media.constFind(hash);
    const QString file = publication.mediaPaths.value(hash);
    CHECK(readPicture(medium, file, {300, 300}).value().size() == QSize(300, 200));
    CHECK(readOriginal(medium, file, {1600, 1600}).value().size() == QSize(1600, 1066));
    medium.edit = {.turns = 1, .straighten = 2, .blurred = {{0.1, 0.1, 0.2, 0.2}}};
    CHECK(readPicture(medium, file, {300, 300}).value().size() == QSize(200, 300));
}

TEST_CASE("a file that is no picture is an error with a sentence", "[edit]") {
    const TemporaryFolder folder;
    Publication publication = smallPublication();
    const MediaHash hash =
        addMedium(publication, folder.path(), "not an image", QStringLiteral("a.jpg"),
                  QStringLiteral("image/jpeg"), {100, 100});
    const domain::Medium medium = *publication.media.constFind(hash);
    const auto read = readOriginal(medium, publication.mediaPaths.value(hash), {50, 50});
    REQUIRE_FALSE(read);
    CHECK(read.error().message.contains(QStringLiteral("a.jpg")));
}
