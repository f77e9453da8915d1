#include "dialogs/image_dialog.h"
#include "support/catch.h"
#include "ui/support/fake_media.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace vestitel;
using namespace Qt::Literals::StringLiterals;

namespace {

struct ImageFixture {
    test::FakeMedia media;
    dialogs::ImageDialog dialog{media.services(), domain::Language::bulgarian()};
    QPushButton* accept = dialog.findChild<QPushButton*>(u"primaryButton"_s);
    QLineEdit* alt = dialog.findChild<QLineEdit*>(u"imageAlt"_s);

    void take(const QString& path) {
        dialog.takeFile(path);
        QCoreApplication::processEvents();
    }
};

} // namespace

TEST_CASE_METHOD(ImageFixture, "an image is accepted once it is described") {
    CHECK_FALSE(accept->isEnabled());
    take(u"/x/visit.jpg"_s);
    CHECK_FALSE(accept->isEnabled());
    alt->setText(u"Гостите пред читалището"_s);
    REQUIRE(accept->isEnabled());
    accept->click();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.image().hash);
    CHECK(dialog.image().alt == u"Гостите пред читалището"_s);
}

TEST_CASE_METHOD(ImageFixture, "a decorative image needs no description and gives none") {
    take(u"/x/ornament.png"_s);
    alt->setText(u"x"_s);
    dialog.findChild<QCheckBox*>(u"imageDecorative"_s)->setChecked(true);
    CHECK(accept->isEnabled());
    CHECK_FALSE(alt->isEnabled());
    CHECK(dialog.image().alt.isEmpty());
}

TEST_CASE_METHOD(ImageFixture, "a file that is no image is refused with its reason") {
    take(u"/x/rules.pdf"_s);
    CHECK_FALSE(dialog.image().hash);
    CHECK(dialog.findChild<QLabel*>(u"imageProblem"_s)->text().contains(u"rules.pdf"_s));
    take(u"/x/virus.exe"_s);
    CHECK(dialog.findChild<QLabel*>(u"imageProblem"_s)->text() == u"Not taken."_s);
}

TEST_CASE_METHOD(ImageFixture, "a credit goes to the medium, and what it says already stays") {
    take(u"/x/visit.jpg"_s);
    alt->setText(u"Гостите"_s);
    dialog.findChild<QLineEdit*>(u"imageCredit"_s)->setText(u"М. Петрова"_s);
    const auto texts = dialog.mediumTexts();
    REQUIRE(texts);
    const auto said = texts->second.texts.at(domain::Language::bulgarian());
    CHECK(said.credit == u"М. Петрова"_s);
    CHECK(said.alt == u"Гостите"_s);
    dialogs::ImageInText other = dialog.image();
    other.alt = u"Друго"_s;
    const auto again = withTexts(texts->second, domain::Language::bulgarian(), other);
    CHECK(again.texts.at(domain::Language::bulgarian()).alt == u"Гостите"_s);
}

TEST_CASE_METHOD(ImageFixture,
                 "an image that stands in the text is shown with all that is said of it") {
    const auto known = MediaHash::fromString(QString(64, u'a'));
    REQUIRE(known);
    dialog.edit({known, u"Гостите"_s, u"Пред читалището"_s, {}, 2});
    CHECK(accept->isEnabled());
    CHECK(dialog.image().hash == known);
    CHECK(dialog.image().alt == u"Гостите"_s);
    CHECK(dialog.image().caption == u"Пред читалището"_s);
    CHECK(dialog.image().side == 2);
    CHECK_FALSE(dialog.findChild<QCheckBox*>(u"imageDecorative"_s)->isChecked());
    dialog.edit({known, {}, {}, {}, 0});
    CHECK(dialog.findChild<QCheckBox*>(u"imageDecorative"_s)->isChecked());
}
