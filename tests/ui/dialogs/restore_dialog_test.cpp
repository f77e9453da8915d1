#include "dialogs/restore_dialog.h"

#include "base/deliver.h"

#include "support/catch.h"
#include "support/temporary_folder.h"
#include "support/wait_for.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace vestitel;
using dialogs::FoundBackup;
using dialogs::RestoreDialog;

namespace {

FoundBackup backup(const char* path, int day, bool isGood) {
    const archive::BackupFile file{QString::fromUtf8(path),
                                   archive::BackupFile::Place::InArchive,
                                   day,
                                   QDateTime(QDate(2026, 1, day), QTime(9, 0), Qt::UTC),
                                   archive::BackupReason::Regular,
                                   5'000'000};
    return {file, isGood ? Result<archive::BackupContents>(archive::BackupContents{30, 6})
                         : failure(ErrorCode::DamagedData, QStringLiteral("damaged."))};
}

struct RestoreStand {
    test::TemporaryFolder folder;
    QString archive = folder.file(QStringLiteral("Вестител"));
    std::vector<FoundBackup> found{backup("/b/3", 3, false), backup("/b/2", 2, true),
                                   backup("/b/1", 1, true)};
    Result<QString> outcome = QString();
    QStringList asked; ///< backup, to
    bool isDamaged = false;

    std::unique_ptr<RestoreDialog> open() {
        dialogs::RestoreServices services;
        services.find = [this] {
            return readyFuture(found);
        };
        services.restore = [this](const QString& from, const QString& to) {
            asked = {from, to};
            return readyFuture(outcome);
        };
        if (isDamaged) {
            services.salvage = [this](const QString& to) {
                asked = {QStringLiteral("salvage"), to};
                return readyFuture(outcome);
            };
        }
        auto dialog = std::make_unique<RestoreDialog>(services, archive);
        dialog->show();
        auto* const list = dialog->findChild<QTreeWidget*>();
        REQUIRE(test::waitFor([&] {
            return list->topLevelItemCount() ==
                   static_cast<int>(found.size()) + (isDamaged ? 1 : 0);
        }));
        return dialog;
    }
};

QPushButton& primary(RestoreDialog& dialog) {
    return *dialog.findChild<QPushButton*>(QStringLiteral("restoreBackup"));
}

QString message(RestoreDialog& dialog) {
    return dialog.findChild<QLabel*>(QStringLiteral("restoreMessage"))->text();
}

} // namespace

TEST_CASE_METHOD(RestoreStand, "the newest good copy is offered, a damaged one cannot be chosen") {
    const auto dialog = open();
    const auto* const list = dialog->findChild<QTreeWidget*>();
    CHECK(list->topLevelItem(0)->isDisabled());
    CHECK(list->currentItem() == list->topLevelItem(1));
    CHECK(list->topLevelItem(1)->text(1) == QStringLiteral("30"));
    CHECK(primary(*dialog).isEnabled());
}

TEST_CASE_METHOD(RestoreStand, "a copy is restored beside the archive, and then opened") {
    REQUIRE(QDir().mkpath(archive));
    const auto dialog = open();
    QSignalSpy restored(dialog.get(), &RestoreDialog::restored);
    QTest::keyClick(dialog->findChild<QTreeWidget*>(), Qt::Key_Down);
    QTest::mouseClick(&primary(*dialog), Qt::LeftButton);
    REQUIRE(test::waitFor([&] { return primary(*dialog).isEnabled(); }));
    REQUIRE(asked.size() == 2);
    CHECK(asked[0] == QStringLiteral("/b/1"));
    CHECK(asked[1].startsWith(archive + QStringLiteral(", ")));
    CHECK(message(*dialog).contains(asked[1]));
    CHECK(restored.isEmpty());
    QTest::mouseClick(&primary(*dialog), Qt::LeftButton);
    REQUIRE(restored.size() == 1);
    CHECK(restored[0][0].toString() == asked[1]);
}

TEST_CASE_METHOD(RestoreStand, "a failure is told, and another place may be tried") {
    outcome = failure(ErrorCode::DiskFull, QStringLiteral("The disk is full."));
    const auto dialog = open();
    QTest::mouseClick(&primary(*dialog), Qt::LeftButton);
    REQUIRE(test::waitFor([&] { return message(*dialog) == QStringLiteral("The disk is full."); }));
    CHECK(primary(*dialog).isEnabled());
    CHECK(dialog->findChild<QLineEdit*>(QStringLiteral("restorePlace"))->isEnabled());
}

TEST_CASE_METHOD(RestoreStand,
                 "of a damaged archive without a good copy, what can be read is offered") {
    isDamaged = true;
    found = {backup("/b/3", 3, false)};
    outcome = QStringLiteral("2 posts could not be read.");
    const auto dialog = open();
    CHECK(primary(*dialog).isEnabled());
    QTest::mouseClick(&primary(*dialog), Qt::LeftButton);
    REQUIRE(test::waitFor([&] { return message(*dialog).contains(*outcome); }));
    CHECK(asked[0] == QStringLiteral("salvage"));
}

TEST_CASE_METHOD(RestoreStand, "without any copy that is said, and nothing can be restored") {
    found.clear();
    const auto dialog = open();
    REQUIRE(test::waitFor([&] { return !message(*dialog).contains(QStringLiteral("…")); }));
    CHECK_FALSE(message(*dialog).isEmpty());
    CHECK_FALSE(primary(*dialog).isEnabled());
}

TEST_CASE_METHOD(RestoreStand, "pictures of the restore dialog", "[.screenshots]") {
    isDamaged = true;
    REQUIRE(QDir().mkpath(archive));
    const auto dialog = open();
    QTest::qWait(300);
    REQUIRE(dialog->grab().save(qEnvironmentVariable("VESTITEL_SCREENSHOTS") +
                                QStringLiteral("/restore.png")));
}
