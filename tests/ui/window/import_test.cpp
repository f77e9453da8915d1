#include "archive/post_list.h"
#include "base/atomic_file.h"
#include "main_window/main_window.h"
#include "posts_panel/posts_panel.h"
#include "widgets/banner.h"
#include "widgets/toast.h"
#include "window_stand.h"

#include "support/catch.h"
#include "support/zip_writer.h"

#include <QApplication>
#include <QDropEvent>
#include <QListView>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTranslator>
#include <QUrl>

using namespace vestitel;
using test::wordParagraph;

namespace {

constexpr int kPatience = 60'000;

QByteArray bilingualInvitation() {
    return test::wordDocument(
        {wordParagraph(QStringLiteral("Среща на пчеларите"), QStringLiteral("Heading1")) +
         wordParagraph(QStringLiteral("Пчеларите от областта се събраха, за да говорят за пролетта "
                                      "и за новия мед.")) +
         wordParagraph(QStringLiteral("Beekeepers meet"), QStringLiteral("Heading1")) +
         wordParagraph(QStringLiteral("The beekeepers of the region came together to talk about "
                                      "spring and about the new honey."))});
}

/// Files as a file manager lets them fall on the window; whether it takes them.
bool drop(QWidget& target, const QStringList& paths) {
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths) {
        urls.append(QUrl::fromLocalFile(path));
    }
    data.setUrls(urls);
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(&target, &enter);
    QDropEvent fall({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    fall.ignore();
    QApplication::sendEvent(&target, &fall);
    return enter.isAccepted() && fall.isAccepted();
}

QString write(const test::WindowStand& stand, const char* name, const QByteArray& bytes) {
    const QString path = stand.file(QString::fromUtf8(name));
    REQUIRE(writeFileAtomically(path, bytes));
    return path;
}

void dropInvitation(test::WindowStand& stand) {
    REQUIRE(drop(stand.window(), {write(stand, "покана.docx", bilingualInvitation())}));
    REQUIRE(QTest::qWaitFor([&] { return stand.window().openPostId().has_value(); }, kPatience));
}

} // namespace

TEST_CASE("a document that falls on the window is a post at once, and one text on request") {
    test::WindowStand stand;
    // What falls on the list falls through to the window.
    CHECK_FALSE(stand.window().findChild<posts_panel::PostsPanel*>()->view()->acceptDrops());
    dropInvitation(stand);
    CHECK(stand.storedPost().editions.size() == 2);
    CHECK(stand.storedPost().date.isValid());
    auto& banner = stand.child<widgets::Banner>(QStringLiteral("pairsBanner"));
    CHECK(banner.isVisible());
    CHECK(banner.text().contains(QStringLiteral("Среща на пчеларите")));

    stand.child<QPushButton>(QStringLiteral("pairsOneText")).click();
    CHECK_FALSE(banner.isVisible());
    REQUIRE(QTest::qWaitFor([&] { return stand.storedPost().editions.size() == 1; }, kPatience));
    auto& undo = stand.child<QPushButton>(QStringLiteral("toastUndo"));
    REQUIRE(QTest::qWaitFor([&] { return undo.isVisible(); }, kPatience));
    undo.click();
    REQUIRE(QTest::qWaitFor([&] { return stand.storedPost().editions.size() == 2; }, kPatience));
}

TEST_CASE("a document that cannot be read is answered by one sentence") {
    test::WindowStand stand;
    REQUIRE(drop(stand.window(),
                 {write(stand, "тайна.docx", test::oleFile(QStringLiteral("EncryptedPackage")))}));
    QMessageBox* box = nullptr;
    REQUIRE(QTest::qWaitFor(
        [&] {
            box = stand.window().findChild<QMessageBox*>(QStringLiteral("importReport"));
            return box != nullptr;
        },
        kPatience));
    CHECK(box->informativeText().contains(QStringLiteral("тайна.docx")));
    CHECK(box->informativeText().contains(QStringLiteral("password")));
    CHECK(box->detailedText().isEmpty());
}

TEST_CASE("a window that is closed during an import of documents goes at once") {
    auto stand = std::make_unique<test::WindowStand>();
    QStringList paths;
    for (int i = 0; i < 5; ++i) {
        paths.append(write(*stand, QStringLiteral("%1.docx").arg(i).toUtf8().constData(),
                           bilingualInvitation()));
    }
    REQUIRE(drop(stand->window(), paths));
    QCoreApplication::processEvents();
    stand.reset(); // ends, or the test's time runs out
}

TEST_CASE("what is dragged from elsewhere than the disk is not taken by the window") {
    test::WindowStand stand;
    QMimeData data;
    data.setText(QStringLiteral("текст"));
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&stand.window(), &enter);
    CHECK_FALSE(enter.isAccepted());
}

TEST_CASE("screenshots of an import", "[.screenshots]") {
    for (const bool dark : {false, true}) {
        QTranslator words;
        REQUIRE(words.load(QStringLiteral(":/i18n/vestitel_%1.qm")
                               .arg(dark ? QStringLiteral("en") : QStringLiteral("bg"))));
        QCoreApplication::installTranslator(&words);
        test::WindowStand stand({}, dark ? style::AppearanceChoice::Dark
                                         : style::AppearanceChoice::Light);
        const QString suffix = dark ? QStringLiteral("-dark") : QString();
        dropInvitation(stand);
        stand.screenshot(QStringLiteral("import-two-languages") + suffix);
        REQUIRE(drop(stand.window(), {write(stand, "тайна.docx",
                                            test::oleFile(QStringLiteral("EncryptedPackage")))}));
        QMessageBox* box = nullptr;
        REQUIRE(QTest::qWaitFor(
            [&] {
                box = stand.window().findChild<QMessageBox*>(QStringLiteral("importReport"));
                return box != nullptr;
            },
            kPatience));
        if (const QString folder = qEnvironmentVariable("VESTITEL_SCREENSHOTS");
            !folder.isEmpty()) {
            REQUIRE(
                box->grab().save(folder + QStringLiteral("/import-protected%1.png").arg(suffix)));
        }
    }
}
