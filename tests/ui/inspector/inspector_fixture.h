#pragma once

#include "inspector/inspector_panel.h"
#include "support/catch.h"
#include "ui/support/fake_media.h"

#include <QTest>

#include <vector>

namespace vestitel::test {

using namespace Qt::Literals::StringLiterals;

/// A panel that shows a post in two languages, and every change that it said.
struct InspectorFixture {
    struct Change {
        PostId post;
        inspector::PostFields before;
        inspector::PostFields after;
    };

    FakeMedia media;
    inspector::InspectorPanel panel{media.services()};
    std::vector<Change> changes;
    QStringList failures;
    const domain::Language bg = domain::Language::bulgarian();
    const domain::Language en = domain::Language::english();

    InspectorFixture() {
        QObject::connect(&panel, &inspector::InspectorPanel::changed, &panel,
                         [this](const PostId& id, const inspector::PostFields& before,
                                const inspector::PostFields& after) {
                             changes.push_back({id, before, after});
                         });
        QObject::connect(&panel, &inspector::InspectorPanel::failed, &panel,
                         [this](const QString& message) { failures.append(message); });
        panel.setChoices({{bg, en},
                          {{u"visits"_s, {{bg, u"Посещения"_s}, {en, u"Visits"_s}}},
                           {u"calls"_s, {{bg, u"Приеми"_s}}}},
                          {u"туризъм"_s, u"мед"_s}});
        panel.show(post());
        panel.resize(300, 900);
        panel.QWidget::show();
        panel.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&panel));
    }

    static PostId id(int number = 1) {
        return *PostId::fromString(
            u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0')));
    }

    inspector::InspectedPost post(int number = 1) const {
        inspector::InspectedPost post{id(number), {}, {}, {}, false};
        post.fields.date = QDate(2026, 1, 25);
        post.fields.category = u"visits"_s;
        post.fields.tags = {u"партньорство"_s};
        post.fields.editions[bg] = {domain::EditionState::Draft, u"delegatsia"_s, {}};
        post.fields.editions[en] = {};
        post.texts[bg] = {u"Делегация"_s, u"Двадесет и двама гости."_s};
        post.texts[en] = {};
        return post;
    }

    template <typename Widget>
    Widget* find(const QString& name) {
        auto* widget = panel.findChild<Widget*>(name);
        REQUIRE(widget);
        return widget;
    }

    template <typename Widget>
    Widget* findIn(const domain::Language& language, const QString& name) {
        auto* widget = find<QWidget>(u"edition:"_s + language.tag())->findChild<Widget*>(name);
        REQUIRE(widget);
        return widget;
    }
};

} // namespace vestitel::test
