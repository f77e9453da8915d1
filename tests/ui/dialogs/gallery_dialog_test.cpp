#include "dialogs/gallery_dialog.h"
#include "support/catch.h"
#include "ui/support/fake_media.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace vestitel;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a gallery is accepted once each image is described, in the order that was chosen") {
    test::FakeMedia media;
    dialogs::GalleryDialog dialog(media.services(), domain::Language::bulgarian());
    auto* const list = dialog.findChild<QListWidget*>(u"galleryImages"_s);
    auto* const alt = dialog.findChild<QLineEdit*>(u"galleryAlt"_s);
    auto* const accept = dialog.findChild<QPushButton*>(u"primaryButton"_s);
    CHECK_FALSE(accept->isEnabled());
    dialog.takeFiles({u"/x/a.jpg"_s, u"/x/rules.pdf"_s, u"/x/b.jpg"_s});
    QCoreApplication::processEvents();
    REQUIRE(list->count() == 2);
    list->setCurrentRow(0);
    alt->setText(u"първа"_s);
    CHECK_FALSE(accept->isEnabled());
    list->setCurrentRow(1);
    alt->setText(u"втора"_s);
    CHECK(accept->isEnabled());
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    const auto images = dialog.images();
    REQUIRE(images.size() == 2);
    CHECK(images[0].alt == u"втора"_s);
    CHECK(images[1].alt == u"първа"_s);
}
