#include "base/deliver.h"
#include "image_work/image_work_dialog.h"

#include "image_work/image_canvas.h"
#include "support/catch.h"
#include "support/wait_for.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QMouseEvent>
#include <QPromise>
#include <QPushButton>
#include <QSlider>
#include <QTest>

#include <cmath>

using namespace vestitel;
using namespace vestitel::image_work;
using namespace Qt::Literals::StringLiterals;
using domain::ImageEdit;

namespace {

domain::Medium photo(const ImageEdit& edit = {}) {
    return {.hash = *MediaHash::fromString(QString(64, u'a')),
            .name = u"площад.jpg"_s,
            .mediaType = u"image/jpeg"_s,
            .extension = u"jpg"_s,
            .bytes = 1,
            .size = {800, 400},
            .edit = edit};
}

QImage picture() {
    QImage image(800, 400, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            image.setPixel(x, y, qRgb(x * 255 / 800, y * 255 / 400, (x * y) % 256));
        }
    }
    return image;
}

QFuture<Result<QImage>> given(Result<QImage> result) {
    return readyFuture(std::move(result));
}

struct DialogFixture {
    ImageWorkDialog dialog;
    ImageCanvas& canvas = dialog.canvas();

    explicit DialogFixture(const ImageEdit& edit = {}, qint64 others = 0)
        : dialog({photo(edit), others}, given(picture())) {
        dialog.show();
        dialog.activateWindow();
        REQUIRE(test::waitFor([this] { return button(u"primaryButton"_s)->isEnabled(); }));
        canvas.setFocus();
    }

    [[nodiscard]] QPushButton* button(const QString& name) const {
        auto* const found = dialog.findChild<QPushButton*>(name);
        REQUIRE(found != nullptr);
        return found;
    }
    [[nodiscard]] const ImageEdit& edit() const { return dialog.edit(); }
    void tool(const QString& name) const { dialog.findChild<QAbstractButton*>(name)->click(); }
    void drag(const QPointF& from, const QPointF& to) {
        QTest::mousePress(&canvas, Qt::LeftButton, {}, canvas.toWidget(from).toPoint());
        for (int step = 1; step <= 5; ++step) {
            const QPoint at = canvas.toWidget(from + (to - from) * step / 5).toPoint();
            QMouseEvent move(QEvent::MouseMove, at, canvas.mapToGlobal(at), Qt::NoButton,
                             Qt::LeftButton, {});
            QCoreApplication::sendEvent(&canvas, &move);
        }
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, canvas.toWidget(to).toPoint());
    }
};

bool near(const QRectF& a, const QRectF& b) {
    constexpr double kPixels = 0.01;
    return std::abs(a.x() - b.x()) < kPixels && std::abs(a.y() - b.y()) < kPixels &&
           std::abs(a.width() - b.width()) < kPixels && std::abs(a.height() - b.height()) < kPixels;
}

} // namespace

TEST_CASE("a corner that is dragged crops, in one step that can be taken back") {
    DialogFixture work;
    work.drag({1, 1}, {0.5, 0.75});
    CHECK(near(work.edit().crop, {0, 0, 0.5, 0.75}));
    CHECK(work.canvas.chosenHandle() == Handle::BottomRight);
    QTest::keyClick(&work.canvas, Qt::Key_Z, Qt::ControlModifier);
    CHECK(work.edit().isNothing());
    QTest::keyClick(&work.canvas, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(near(work.edit().crop, {0, 0, 0.5, 0.75}));
    work.button(u"imageReset"_s)->click();
    CHECK(work.edit().isNothing());
    work.button(u"imageUndo"_s)->click();
    CHECK(near(work.edit().crop, {0, 0, 0.5, 0.75}));
}

TEST_CASE("the keyboard reaches every handle, moves it, and leaves the picture again") {
    DialogFixture work;
    QStringList names;
    for (int stop = 0; stop < 9; ++stop) {
        names.append(work.canvas.accessibleName());
        QTest::keyClick(&work.canvas, Qt::Key_Tab);
    }
    CHECK(names.removeDuplicates() == 0);
    CHECK_FALSE(work.canvas.hasFocus());
    work.canvas.setFocus(Qt::BacktabFocusReason);
    CHECK(work.canvas.chosenHandle() == Handle::Left);
    QTest::keyClick(&work.canvas, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&work.canvas, Qt::Key_Right);
    CHECK(near(work.edit().crop, {0.055, 0, 0.945, 1}));
    QTest::keyClick(&work.canvas, Qt::Key_Z, Qt::ControlModifier);
    CHECK(work.edit().isNothing());
    CHECK(work.canvas.accessibleName().contains(u"0%"_s));
}

TEST_CASE("an area is drawn with the mouse, and added, moved and removed with the keys") {
    DialogFixture work;
    work.tool(u"imageToolBlur"_s);
    work.drag({0.25, 0.25}, {0.5, 0.75});
    REQUIRE(work.edit().blurred.size() == 1);
    CHECK(near(work.edit().blurred[0], {0.25, 0.25, 0.25, 0.5}));
    QTest::keyClick(&work.canvas, Qt::Key_Insert);
    REQUIRE(work.edit().blurred.size() == 2);
    CHECK(work.canvas.chosenBlur() == 1);
    const QRectF before = work.edit().blurred[1];
    QTest::keyClick(&work.canvas, Qt::Key_Down, Qt::ShiftModifier);
    CHECK(work.edit().blurred[1].y() > before.y());
    QTest::keyClick(&work.canvas, Qt::Key_Tab);
    QTest::keyClick(&work.canvas, Qt::Key_Right, Qt::ShiftModifier);
    CHECK(work.edit().blurred[1].width() > before.width());
    QTest::keyClick(&work.canvas, Qt::Key_Delete);
    CHECK(work.edit().blurred.size() == 1);
    for (int step = 0; step < 10; ++step) {
        QTest::keyClick(&work.canvas, Qt::Key_Z, Qt::ControlModifier);
    }
    CHECK(work.edit().isNothing());
}

TEST_CASE("what is drawn on a turned picture lies where it was seen") {
    DialogFixture work({.turns = 1});
    work.tool(u"imageToolBlur"_s);
    // The upper left of what is seen is the lower left of the original.
    work.drag({0.1, 0.05}, {0.5, 0.3});
    REQUIRE(work.edit().blurred.size() == 1);
    CHECK(near(work.edit().blurred[0], {0.05, 0.5, 0.25, 0.4}));
}

TEST_CASE("what stays in sight follows the mouse and the arrows") {
    DialogFixture work;
    work.tool(u"imageToolFocus"_s);
    QTest::mouseClick(&work.canvas, Qt::LeftButton, {},
                      work.canvas.toWidget({0.25, 0.5}).toPoint());
    CHECK(std::abs(work.edit().focus.x() - 0.25) < 0.01);
    work.canvas.setFocus();
    QTest::keyClick(&work.canvas, Qt::Key_Right, Qt::ShiftModifier);
    CHECK(std::abs(work.edit().focus.x() - 0.30) < 0.01);
    CHECK_FALSE(work.edit().changesPixels());
}

TEST_CASE("proportions are kept in pixels, also after a turn") {
    DialogFixture work;
    auto* const ratio = work.dialog.findChild<QComboBox*>(u"cropRatio"_s);
    const auto pixels = [&work] {
        const QSizeF crop = work.edit().crop.size();
        const bool isTurned = work.edit().turns % 2 != 0;
        return crop.width() * (isTurned ? 400 : 800) / (crop.height() * (isTurned ? 800 : 400));
    };
    ratio->setCurrentIndex(ratio->findText(u"16 : 9"_s));
    emit ratio->activated(ratio->currentIndex());
    CHECK(std::abs(pixels() - 16.0 / 9) < 0.01);
    work.drag({1, 1}, {0.6, 0.9});
    CHECK(std::abs(pixels() - 16.0 / 9) < 0.01);
    work.button(u"turnRight"_s)->click();
    CHECK(work.edit().turns == 1);
    CHECK(std::abs(pixels() - 16.0 / 9) < 0.01);
    work.button(u"turnLeft"_s)->click();
    CHECK(work.edit().turns == 0);
}

TEST_CASE("the slider straightens in one step") {
    DialogFixture work;
    auto* const slider = work.dialog.findChild<QSlider*>(u"straightenSlider"_s);
    for (int value = 1; value <= 40; ++value) {
        slider->setValue(value);
    }
    CHECK(work.edit().straighten == 4);
    work.button(u"imageUndo"_s)->click();
    CHECK(work.edit().straighten == 0);
    CHECK(slider->value() == 0);
}

TEST_CASE("a picture that cannot be read is a sentence, and nothing can be saved") {
    ImageWorkDialog dialog({photo(), 0},
                           given(failure(ErrorCode::DamagedData, QString(), QString())));
    dialog.show();
    auto* const sentence = dialog.findChild<QLabel*>(u"imageWorkSentence"_s);
    REQUIRE(test::waitFor([&] { return !sentence->text().isEmpty(); }));
    CHECK(sentence->text().contains(u"площад.jpg"_s));
    CHECK_FALSE(dialog.findChild<QPushButton*>(u"primaryButton"_s)->isEnabled());
}

TEST_CASE("a picture that comes late finds the dialog open, or gone") {
    QPromise<Result<QImage>> promise;
    promise.start();
    auto dialog =
        std::make_unique<ImageWorkDialog>(ImageWorkDialog::Subject{photo(), 2}, promise.future());
    dialog->show();
    CHECK_FALSE(dialog->findChild<QPushButton*>(u"primaryButton"_s)->isEnabled());
    CHECK(dialog->findChild<QLabel*>(u"imageWorkRemarks"_s)->text().contains(u"2"_s));
    dialog.reset();
    promise.addResult(picture());
    promise.finish();
    QCoreApplication::processEvents();
}
