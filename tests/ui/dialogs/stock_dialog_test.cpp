#include "dialogs/stock_dialog.h"
#include "html/sanitiser.h"
#include "support/catch.h"
#include "ui/support/fake_media.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

using namespace vestitel;
using namespace vestitel::dialogs;
using namespace Qt::Literals::StringLiterals;

namespace {

StockText text(const domain::Language& language, const QString& title, const QString& html) {
    return {language, title, {}, html::sanitise(html).value()};
}

struct StockFixture {
    const domain::Language bg = domain::Language::bulgarian();
    const domain::Language en = domain::Language::english();
    QStringList asked;
    Result<void> answer;
    int accepted = 0;
    int changed = 0;
    StockDialog dialog{{u"Шаблони"_s, u"Търсене"_s, u"Избор"_s, u"Няма."_s}, items(), services()};

    StockFixture() {
        QObject::connect(&dialog, &QDialog::accepted, &dialog, [this] { ++accepted; });
        QObject::connect(&dialog, &StockDialog::changed, &dialog, [this] { ++changed; });
        dialog.show();
        QCoreApplication::processEvents();
    }

    std::vector<StockItem> items() {
        std::vector<StockItem> items;
        items.push_back({u"call"_s,
                         u"Прием"_s,
                         u"Таблица със срокове"_s,
                         {text(bg, u"Прием [номер]"_s, u"<p>На [дата].</p>"_s),
                          text(en, u"Call [number]"_s, u"<p>On [date].</p>"_s)},
                         StockItem::Origin::BuiltIn});
        items.push_back({u"own:1"_s, u"Гости"_s, {}, {text(bg, u"Гости"_s, u"<p>село</p>"_s)}});
        items.push_back({u"own:2"_s, u"Среща"_s, {}, {text(bg, u"Среща"_s, u"<p>зала</p>"_s)}});
        items.push_back({u"own:3"_s, u"Стар"_s, {}, {}, StockItem::Origin::Own, true});
        return items;
    }

    StockServices services() {
        const auto reply = [this](const QString& what) {
            asked.append(what);
            return test::FakeMedia::ready<Result<void>>(answer);
        };
        StockServices services;
        services.rename = [reply](const QString& id, const QString& name) {
            return reply(u"rename "_s + id + u' ' + name);
        };
        services.remove = [reply](const QString& id) {
            return reply(u"remove "_s + id);
        };
        services.restore = [reply](const QString& id) {
            return reply(u"restore "_s + id);
        };
        return services;
    }

    template <typename Widget>
    Widget* find(const QString& name) {
        auto* widget = dialog.findChild<Widget*>(name);
        REQUIRE(widget);
        return widget;
    }
    QListWidget* list() { return find<QListWidget>(u"stockList"_s); }
    QString preview() { return find<QTextBrowser>(u"stockPreview"_s)->toPlainText(); }
    bool isOn(const QString& button) {
        auto* const found = find<QPushButton>(button);
        return found->isVisible() && found->isEnabled();
    }
    QStringList shown() {
        QStringList names;
        for (int i = 0; i < list()->count(); ++i) {
            if (!list()->item(i)->isHidden()) {
                names.append(list()->item(i)->text());
            }
        }
        return names;
    }
    /// The answers of services come by the event loop.
    void settle() { QCoreApplication::processEvents(); }
};

} // namespace

TEST_CASE_METHOD(StockFixture, "the keyboard alone finds, reads and takes a text") {
    auto* const filter = find<QLineEdit>(u"stockFilter"_s);
    CHECK(filter->hasFocus());
    CHECK(dialog.chosen() == u"call"_s);
    CHECK(preview().contains(u"Прием [номер]"_s));
    CHECK(find<QTextBrowser>(u"stockPreview"_s)->extraSelections().size() == 2);
    QTest::keyClick(filter, Qt::Key_Down);
    CHECK(dialog.chosen() == u"own:1"_s);
    QTest::keyClick(filter, Qt::Key_Up);
    filter->insert(u"ЗАЛА"_s); // by its text
    CHECK(shown() == QStringList{u"Среща"_s});
    CHECK(preview().contains(u"зала"_s));
    QTest::keyClick(filter, Qt::Key_Return);
    CHECK(accepted == 1);
    CHECK(dialog.chosen() == u"own:2"_s);
    CHECK(dialog.chosenName() == u"Среща"_s);
}

TEST_CASE_METHOD(StockFixture, "Enter on a row takes it once") {
    list()->setFocus();
    list()->setCurrentRow(1);
    QTest::keyClick(list(), Qt::Key_Return);
    CHECK(accepted == 1);
}

TEST_CASE_METHOD(StockFixture, "what nothing matches gives nothing to take") {
    find<QLineEdit>(u"stockFilter"_s)->insert(u"няма такова"_s);
    CHECK(shown().isEmpty());
    CHECK(dialog.chosen().isEmpty());
    CHECK_FALSE(isOn(u"primaryButton"_s));
    QTest::keyClick(find<QLineEdit>(u"stockFilter"_s), Qt::Key_Return);
    CHECK(accepted == 0);
}

TEST_CASE_METHOD(StockFixture, "the preview shows each language") {
    auto* const english = dialog.findChild<QAbstractButton*>(u"previewLanguage:en"_s);
    REQUIRE(english);
    english->click();
    CHECK(preview().contains(u"On [date]."_s));
    list()->setCurrentRow(1);
    CHECK(preview().contains(u"село"_s));
    list()->setCurrentRow(0);
    CHECK(preview().contains(u"On [date]."_s));
}

TEST_CASE_METHOD(StockFixture, "the program's own are neither renamed nor deleted") {
    list()->setCurrentRow(0);
    CHECK_FALSE(isOn(u"renameStock"_s));
    CHECK_FALSE(isOn(u"removeStock"_s));
    QTest::keyClick(list(), Qt::Key_Delete);
    settle();
    CHECK(asked.isEmpty());
    list()->setCurrentRow(1);
    CHECK(isOn(u"renameStock"_s));
    CHECK(isOn(u"removeStock"_s));
}

TEST_CASE_METHOD(StockFixture, "a deletion can be undone at once, and later from the list's end") {
    list()->setFocus();
    list()->setCurrentRow(1);
    QTest::keyClick(list(), Qt::Key_Delete);
    settle();
    CHECK(asked == QStringList{u"remove own:1"_s});
    CHECK(shown() == QStringList{u"Прием"_s, u"Среща"_s, u"Гости"_s, u"Стар"_s});
    CHECK(dialog.chosen() == u"own:2"_s);
    CHECK(find<QLabel>(u"stockMessage"_s)->text().contains(u"Гости"_s));
    CHECK(changed == 1);

    list()->setCurrentRow(3);
    CHECK_FALSE(isOn(u"primaryButton"_s));
    CHECK(dialog.chosen().isEmpty());
    CHECK(isOn(u"restoreStock"_s));

    QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    CHECK(asked.last() == u"restore own:1"_s);
    CHECK(dialog.chosen() == u"own:1"_s);
    CHECK_FALSE(find<QPushButton>(u"undoStock"_s)->isVisible());

    list()->setCurrentRow(3);
    find<QPushButton>(u"restoreStock"_s)->click();
    settle();
    CHECK(asked.last() == u"restore own:3"_s);
    CHECK(dialog.chosen() == u"own:3"_s);
    CHECK(changed == 3);
}

TEST_CASE_METHOD(StockFixture, "a name is written in the list, and is back when it cannot be") {
    list()->item(1)->setText(u"  Гости от \n чужбина "_s);
    settle();
    CHECK(asked == QStringList{u"rename own:1 Гости от чужбина"_s});
    CHECK(list()->item(1)->text() == u"Гости от чужбина"_s);
    list()->item(1)->setText(u"   "_s);
    settle();
    CHECK(asked.size() == 1);
    CHECK(list()->item(1)->text() == u"Гости от чужбина"_s);

    answer = failure(ErrorCode::DiskFull, u"Дискът е пълен."_s);
    list()->item(1)->setText(u"Друго"_s);
    settle();
    CHECK(list()->item(1)->text() == u"Гости от чужбина"_s);
    CHECK(find<QLabel>(u"stockMessage"_s)->text() == u"Дискът е пълен."_s);
    list()->setCurrentRow(1);
    find<QPushButton>(u"removeStock"_s)->click();
    settle();
    CHECK(dialog.chosen() == u"own:1"_s);
    CHECK(changed == 1);
}

TEST_CASE_METHOD(StockFixture, "every control has a name for those who hear it") {
    for (const QString& name : {u"stockFilter"_s, u"stockList"_s, u"stockPreview"_s}) {
        CHECK_FALSE(find<QWidget>(name)->accessibleName().isEmpty());
    }
}
