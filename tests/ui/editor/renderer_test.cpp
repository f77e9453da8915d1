#include "editor_stand.h"

#include <QSignalSpy>

using namespace vestitel;
using namespace vestitel::editor;
using domain::Language;

namespace {

/// The page is down then, and coming back.
void writeAndKill(Stand& stand) {
    QSignalSpy died(&stand.view, &EditorView::rendererDied);
    stand.type(QStringLiteral("едно "));
    REQUIRE(stand.waitForText(QStringLiteral("едно Първи")));
    stand.killRenderer();
    REQUIRE((died.count() == 1 || died.wait(10'000)));
}

} // namespace

TEST_CASE("a renderer that is killed while one types comes back by itself with the text") {
    Stand stand;
    QSignalSpy died(&stand.view, &EditorView::rendererDied);
    stand.type(QStringLiteral("запазено "));
    REQUIRE(stand.waitForText(QStringLiteral("запазено")));
    stand.type(QStringLiteral("може да липсва"));
    stand.killRenderer();
    REQUIRE((died.count() == 1 || died.wait(10'000)));
    REQUIRE(stand.waitReady());
    CHECK(test::waitFor([&stand] { return stand.pageText().contains(QStringLiteral("запазено")); },
                        10'000));
    stand.view.focusField(Language::bulgarian(), Field::Body);
    REQUIRE(test::waitFor(
        [&stand] {
            return stand.probe.evaluate(QStringLiteral("document.activeElement.isContentEditable"))
                .toBool();
        },
        10'000));
    stand.type(QStringLiteral("после "));
    CHECK(stand.waitForText(QStringLiteral("после ")));
    CHECK(stand.bulgarian().contains(QStringLiteral("запазено")));
}

TEST_CASE("what is typed while a page comes back stands where the cursor was") {
    Stand stand;
    writeAndKill(stand);
    stand.type(QStringLiteral("две "));
    REQUIRE(stand.waitReady());
    stand.type(QStringLiteral("три "));
    CHECK(stand.waitForText(QStringLiteral("едно две три Първи")));
}

TEST_CASE("a flush waits for what is typed while a page comes back") {
    Stand stand;
    writeAndKill(stand);
    stand.type(QStringLiteral("две "));
    QString atEnd;
    stand.view.flush([&] { atEnd = stand.bulgarian(); });
    CHECK(test::waitFor([&] { return !atEnd.isEmpty(); }, 15'000));
    CHECK(atEnd.contains(QStringLiteral("две ")));
}

TEST_CASE("what is typed while a page comes back is not put into another post, and that is said") {
    Stand stand;
    QSignalSpy died(&stand.view, &EditorView::rendererDied);
    QSignalSpy told(&stand.view, &EditorView::message);
    stand.killRenderer();
    REQUIRE((died.count() == 1 || died.wait(10'000)));
    stand.type(QStringLiteral("от първата"));
    stand.view.open(request(2));
    CHECK(told.count() == 1);
    REQUIRE(stand.waitReady());
    stand.view.focusField(Language::bulgarian(), Field::Body);
    stand.type(QStringLiteral("после "));
    CHECK(stand.waitForText(QStringLiteral("после Първи")));
    CHECK_FALSE(stand.bulgarian().contains(QStringLiteral("от първата")));
}

TEST_CASE("letters that follow a command meet what it has done, however busy the page is") {
    Stand stand;
    stand.probe.run(QStringLiteral("const t = Date.now(); while (Date.now() - t < 300) {}"));
    stand.type(QStringLiteral("едно"));
    stand.view.run(Command(CommandName::SelectAll));
    stand.type(QStringLiteral("две"));
    stand.view.run(Command::heading(2));
    stand.type(QStringLiteral("три"));
    CHECK(stand.waitForText(QStringLiteral(">дветри</h2>")));
    CHECK_FALSE(stand.bulgarian().contains(QStringLiteral("Първи")));
    CHECK(stand.view.text(Language::bulgarian())->title == u"Гости");
}

TEST_CASE("a renderer that dies three times in a minute is left alone until a post is opened") {
    Stand stand;
    QSignalSpy keepsDying(&stand.view, &EditorView::rendererKeepsDying);
    for (int i = 0; i < 3; ++i) {
        REQUIRE(stand.waitReady());
        stand.killRenderer();
        REQUIRE(test::waitFor([&stand] { return !stand.view.isReady(); }, 10'000));
    }
    REQUIRE(keepsDying.count() == 1);
    CHECK(stand.view.text(Language::bulgarian())->title == QStringLiteral("Гости"));
    stand.view.open(request(2));
    CHECK(stand.waitReady());
}

TEST_CASE("a page that hangs is told of, and restarted it has the text again") {
    Stand stand;
    stand.type(QStringLiteral("запазено "));
    REQUIRE(stand.waitForText(QStringLiteral("запазено")));
    QSignalSpy silent(&stand.view, &EditorView::rendererSilent);
    QSignalSpy ended(&stand.view, &EditorView::rendererSilenceEnded);
    stand.view.setPatience({std::chrono::milliseconds(50), 4});

    SECTION("while it answers nothing is said") {
        CHECK_FALSE(test::waitFor([&silent] { return !silent.isEmpty(); }, 500));
    }
    SECTION("an endless loop is silence, which a restart ends") {
        stand.probe.run(QStringLiteral("for (;;) {}"));
        REQUIRE(test::waitFor([&silent] { return !silent.isEmpty(); }, 20'000));
        CHECK(ended.isEmpty());
        stand.view.restart();
        REQUIRE(test::waitFor([&ended] { return !ended.isEmpty(); }, 10'000));
        REQUIRE(stand.waitReady());
        CHECK(test::waitFor(
            [&stand] { return stand.pageText().contains(QStringLiteral("запазено")); }, 10'000));
        CHECK(silent.count() == 1);
    }
    SECTION("a page that was only busy takes its silence back") {
        const qint64 before = stand.probe.rendererPid();
        stand.probe.run(QStringLiteral("const t = Date.now(); while (Date.now() - t < 900) {}"));
        REQUIRE(test::waitFor([&silent] { return !silent.isEmpty(); }, 20'000));
        CHECK(test::waitFor([&ended] { return !ended.isEmpty(); }, 10'000));
        CHECK(stand.probe.rendererPid() == before);
    }
    SECTION("a page that nobody sees is not asked") {
        stand.window.hide();
        stand.probe.run(QStringLiteral("for (;;) {}"));
        CHECK_FALSE(test::waitFor([&silent] { return !silent.isEmpty(); }, 500));
        stand.killRenderer();
    }
}

TEST_CASE("another theme's style sheet shows at once on a page that runs, and the text stays") {
    Stand stand;
    const auto becomes = [&stand](const char* colour) {
        return test::waitFor(
            [&] {
                return stand.view.isReady() &&
                       stand.probe
                               .evaluate(QStringLiteral("(e => e && getComputedStyle(e).color)("
                                                        "document.querySelector('.article h1'))"))
                               .toString() == QLatin1String(colour);
            },
            20'000);
    };
    for (int green : {10, 20, 30}) {
        const QByteArray colour = "rgb(1, " + QByteArray::number(green) + ", 3)";
        stand.view.setThemeStyle(".article h1 { color: " + colour + " !important }");
        CHECK(becomes(colour.constData()));
        CHECK(stand.pageText().contains(QStringLiteral("Първи абзац")));
    }
}
