#include "editor/editor_view.h"
#include "editorial/sample_archive.h"
#include "inspector/inspector_panel.h"
#include "ui/editor/editor_view_probe.h"
#include "window_stand.h"

#include "support/catch.h"
#include "support/wait_for.h"

#include <QApplication>
#include <QImage>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

// The window by Tab alone: everything is reached, nothing holds the focus, and it is always seen.

using namespace vestitel;

namespace {

constexpr int kPatience = 30'000;
constexpr int kMostPresses = 120;
constexpr int kSeenPixels = 30; ///< Of a ring around the smallest button there are more.

struct TabStand : test::WindowStand {
    TabStand()
        : WindowStand(
              [](editorial::Newsroom& room) { REQUIRE(editorial::fillSampleArchive(room)); }) {
        openRow(0);
        auto& panel = child<inspector::InspectorPanel>(QStringLiteral("inspector"));
        REQUIRE(test::waitFor([&] { return panel.post().has_value(); }, kPatience));
        // In a paragraph, where all that formats can be asked for.
        type(domain::Language::bulgarian(), editor::Field::Body, {});
    }

    [[nodiscard]] QImage imageOf(const QWidget& widget) {
        const QRect place(widget.mapTo(&window(), QPoint()), widget.size());
        return window().grab(place.adjusted(-2, -2, 2, 2)).toImage();
    }

    void pressTab(Qt::Key key) {
        press(key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
    }

    /// Where one press leads. Within the text the page moves the cursor, and says so later.
    QWidget* next(Qt::Key key) {
        QWidget* const before = QApplication::focusWidget();
        if (!child<QWidget>(QStringLiteral("editor")).isAncestorOf(before)) {
            pressTab(key);
            return QApplication::focusWidget();
        }
        // Until the page has taken the focus in, a key changes nothing.
        editor::EditorViewProbe page(window().editor());
        REQUIRE(test::waitFor(
            [&page] { return page.evaluate(QStringLiteral("document.hasFocus()")).toBool(); },
            kPatience));
        bool moved = false;
        const auto connection =
            QObject::connect(&window().editor(), &editor::EditorView::stateChanged, &window(),
                             [&] { moved = true; });
        pressTab(key);
        REQUIRE(test::waitFor([&] { return moved || QApplication::focusWidget() != before; },
                              kPatience));
        QObject::disconnect(connection);
        return QApplication::focusWidget();
    }

    /// The widgets that the key comes to from here, until it is here again.
    QList<QWidget*> walk(Qt::Key key) {
        QWidget* const start = QApplication::focusWidget();
        REQUIRE(start != nullptr);
        QList<QWidget*> stops{start};
        for (int presses = 0; presses < kMostPresses; ++presses) {
            QWidget* const now = next(key);
            REQUIRE(now != nullptr);
            if (now == start) {
                return stops;
            }
            if (now != stops.constLast()) {
                stops.append(now);
            }
        }
        CAPTURE(stops.constLast()->objectName().toStdString());
        FAIL("the focus is held");
        return stops;
    }
};

int differingPixels(const QImage& first, const QImage& second) {
    int count = 0;
    for (int y = 0; y < first.height(); ++y) {
        for (int x = 0; x < first.width(); ++x) {
            count += first.pixel(x, y) != second.pixel(x, y) ? 1 : 0;
        }
    }
    return count;
}

} // namespace

TEST_CASE_METHOD(TabStand, "Tab goes round the window, through every part of it, and back") {
    child<QWidget>(QStringLiteral("search")).setFocus(Qt::TabFocusReason);
    const QList<QWidget*> stops = walk(Qt::Key_Tab);
    for (const char* const part :
         {"topBar", "sectionsPanel", "postsPanel", "formatBar", "editor", "inspector"}) {
        CAPTURE(part);
        const auto& panel = child<QWidget>(QLatin1String(part));
        const auto isIn = [&panel](QWidget* stop) {
            return panel.isAncestorOf(stop);
        };
        const auto first = std::find_if(stops.begin(), stops.end(), isIn);
        REQUIRE(first != stops.end());
        // A part is gone through at once, so its stops stand together (the walk began in the list).
        CHECK(std::count_if(stops.begin(), stops.end(), isIn) ==
              std::find_if_not(first, stops.end(), isIn) - first);
    }
    for (const char* const field : {"statusDraft", "date", "kind", "category", "tagLine", "address",
                                    "description", "chooseLeadImage", "addAttachment"}) {
        CAPTURE(field);
        CHECK(std::any_of(stops.begin(), stops.end(), [field](const QWidget* stop) {
            return stop->objectName() == QLatin1String(field);
        }));
    }
    QList<QWidget*> back = walk(Qt::Key_Backtab);
    std::reverse(back.begin() + 1, back.end());
    CHECK(back == stops);
}

TEST_CASE_METHOD(TabStand, "wherever Tab comes to, it is seen") {
    auto& search = child<QWidget>(QStringLiteral("search"));
    const auto& editor = child<QWidget>(QStringLiteral("editor"));
    search.setFocus(Qt::TabFocusReason);
    QWidget* at = &search;
    int seen = 0;
    do {
        // The page paints itself; its ring is the sheet's, which the sheet's test looks at.
        const bool isPage = editor.isAncestorOf(at);
        const QImage focused = isPage ? QImage() : imageOf(*at);
        QWidget* const before = at;
        at = next(Qt::Key_Tab);
        if (!isPage) {
            CAPTURE(before->objectName().toStdString(), before->metaObject()->className());
            CHECK(differingPixels(focused, imageOf(*before)) >= kSeenPixels);
            ++seen;
        }
    } while (at != &search && seen < kMostPresses);
    CHECK(seen > 20);
}

TEST_CASE_METHOD(TabStand, "a field that Tab comes to is scrolled into sight") {
    window().resize(1440, 500);
    child<QWidget>(QStringLiteral("leadImageCredit")).setFocus(Qt::TabFocusReason);
    auto& add = child<QWidget>(QStringLiteral("addAttachment"));
    while (!add.hasFocus()) {
        press(Qt::Key_Tab);
        REQUIRE(
            child<QWidget>(QStringLiteral("inspector")).isAncestorOf(QApplication::focusWidget()));
    }
    CHECK(add.visibleRegion().boundingRect() == add.rect());
}
