#include "dialogs/first_start_dialog.h"

#include "support/catch.h"
#include "support/temporary_folder.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace vestitel;
using dialogs::FirstStartDialog;

namespace {

struct StartStand {
    StartStand() {
        dialog.setStartFolder(documents);
        dialog.show();
    }

    void click(const QString& name) {
        QTest::mouseClick(dialog.findChild<QAbstractButton*>(name), Qt::LeftButton);
    }
    QLineEdit& place() { return *dialog.findChild<QLineEdit*>(QStringLiteral("archivePlace")); }

    test::TemporaryFolder folder;
    QString documents = folder.file(QStringLiteral("Документи"));
    FirstStartDialog dialog;
};

} // namespace

TEST_CASE_METHOD(StartStand, "a new archive needs two clicks, though no folder is there yet") {
    QSignalSpy made(&dialog, &FirstStartDialog::newArchiveChosen);
    click(QStringLiteral("newArchive"));
    CHECK(made.isEmpty());
    CHECK(dialog.focusWidget() == &place());
    click(QStringLiteral("makeArchive"));
    REQUIRE(made.size() == 1);
    CHECK(made[0][0].toString() == documents + QStringLiteral("/Vestitel"));
}

TEST_CASE_METHOD(StartStand, "the place offered is free, and another can be written") {
    REQUIRE(QDir().mkpath(documents + QStringLiteral("/Vestitel sample/media")));
    QSignalSpy made(&dialog, &FirstStartDialog::sampleArchiveChosen);
    click(QStringLiteral("sampleArchive"));
    CHECK(place().text() == documents + QStringLiteral("/Vestitel sample 2"));
    place().clear();
    CHECK_FALSE(dialog.findChild<QAbstractButton*>(QStringLiteral("makeArchive"))->isEnabled());
    place().setText(QStringLiteral("  ~/Опит "));
    click(QStringLiteral("makeArchive"));
    REQUIRE(made.size() == 1);
    CHECK(made[0][0].toString() == QDir::home().filePath(QStringLiteral("Опит")));
}

TEST_CASE_METHOD(StartStand,
                 "a failure is told beside the place, and Escape goes back to the start") {
    click(QStringLiteral("newArchive"));
    dialog.showProblem(QStringLiteral("It is not empty."));
    CHECK(dialog.findChild<QLabel*>(QStringLiteral("firstStartProblem"))->isVisible());
    CHECK(place().isVisible());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK(dialog.isVisible());
    CHECK_FALSE(place().isVisible());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
}
