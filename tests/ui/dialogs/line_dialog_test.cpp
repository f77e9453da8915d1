#include "dialogs/line_dialog.h"
#include "support/catch.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace vestitel;
using namespace Qt::Literals::StringLiterals;
using dialogs::AskedLine;

namespace {

struct LinesFixture {
    dialogs::LineDialog dialog{
        {u"Видео"_s, u"Нищо не се зарежда."_s, u"Вмъкване"_s},
        {{u"address"_s, u"&Адрес"_s, {}, u"https://…"_s},
         {u"title"_s, u"&Заглавие"_s, u"Изложението"_s, {}, AskedLine::Need::Optional}}};
    QLineEdit* address = dialog.findChild<QLineEdit*>(u"address"_s);
    QLineEdit* title = dialog.findChild<QLineEdit*>(u"title"_s);
    QPushButton* accept = dialog.findChild<QPushButton*>(u"primaryButton"_s);
};

} // namespace

TEST_CASE_METHOD(LinesFixture, "lines are accepted once those that are required have words") {
    CHECK_FALSE(accept->isEnabled());
    address->setText(u"   "_s);
    CHECK_FALSE(accept->isEnabled());
    address->setText(u" https://example.org/a  b "_s);
    REQUIRE(accept->isEnabled());
    title->clear();
    CHECK(accept->isEnabled());
    accept->click();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.text(0) == u"https://example.org/a b"_s);
    CHECK(dialog.text(1).isEmpty());
}

TEST_CASE_METHOD(LinesFixture, "lines begin with what is known, and each has its label") {
    CHECK(dialog.text(1) == u"Изложението"_s);
    for (QLineEdit* const line : {address, title}) {
        const auto labels = dialog.findChildren<QLabel*>();
        CHECK(std::any_of(labels.begin(), labels.end(),
                          [line](const QLabel* label) { return label->buddy() == line; }));
        CHECK_FALSE(line->accessibleName().isEmpty());
        CHECK_FALSE(line->accessibleName().contains(u'&'));
    }
}

TEST_CASE_METHOD(LinesFixture, "Enter in a line accepts, Escape does not") {
    dialog.show();
    address->setText(u"https://example.org/"_s);
    QTest::keyClick(address, Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
    dialogs::LineDialog other({u"Съкращение"_s, {}, u"Записване"_s},
                              {{u"line"_s, u"Дума"_s, u"МИГ"_s, {}}});
    other.show();
    QTest::keyClick(&other, Qt::Key_Escape);
    CHECK(other.result() == QDialog::Rejected);
}
