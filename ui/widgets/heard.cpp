#include "widgets/heard.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace vestitel::widgets {

namespace {

struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::widgets)
};

constexpr const char* kRole = "heardAs";

/// Qt asks for each class that a widget is of; the first answer counts.
QAccessibleInterface* makeInterface(const QString& /*className*/, QObject* object) {
    const QVariant role = object->property(kRole);
    return object->isWidgetType() && role.isValid()
               ? new QAccessibleWidget(static_cast<QWidget*>(object),
                                       static_cast<QAccessible::Role>(role.toInt()))
               : nullptr;
}

void hearAs(QWidget* widget, QAccessible::Role role) {
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
    widget->setProperty(kRole, static_cast<int>(role));
}

} // namespace

void hearAsGroup(QWidget* widget, const QString& name) {
    hearAs(widget, QAccessible::Grouping);
    widget->setAccessibleName(name);
}

void hearAsToolBar(QWidget* widget, const QString& name) {
    hearAs(widget, QAccessible::ToolBar);
    widget->setAccessibleName(name);
}

void hearAsAlert(QWidget* widget) {
    hearAs(widget, QAccessible::AlertMessage);
}

void hearAgain(QWidget* alert, const QString& sentence) {
    const bool isNew = alert->accessibleName() != sentence;
    alert->setAccessibleName(sentence);
    if (isNew && alert->isVisible()) {
        // Qt's own event of an alert does not reach AT-SPI (Qt 6.4 drops it); coming into sight
        // does.
        QAccessibleEvent shown(alert, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&shown);
    }
}

void nameClearButton(QLineEdit* field) {
    // Qt names this action for style sheets (QLineEdit's documentation does not, its source does).
    if (auto* const clear = field->findChild<QAction*>(QStringLiteral("_q_qlineeditclearaction"))) {
        clear->setText(Words::tr("Clear the field"));
    }
}

} // namespace vestitel::widgets
