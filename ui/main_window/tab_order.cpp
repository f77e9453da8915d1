#include "main_window/tab_order.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

namespace vestitel::main_window {

namespace {

void addWidgetsOf(const QLayout& layout, QList<QWidget*>& widgets) {
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* const item = layout.itemAt(i);
        if (item->widget() != nullptr) {
            widgets.append(item->widget());
        } else if (item->layout() != nullptr) {
            addWidgetsOf(*item->layout(), widgets);
        }
    }
}

/// The children as they lie: those of the layout, then what floats above them.
QList<QWidget*> childrenOf(const QWidget& parent) {
    QList<QWidget*> children;
    if (const auto* const splitter = qobject_cast<const QSplitter*>(&parent)) {
        for (int i = 0; i < splitter->count(); ++i) {
            children.append(splitter->widget(i));
        }
        return children;
    }
    if (const auto* const area = qobject_cast<const QScrollArea*>(&parent)) {
        return {area->widget()};
    }
    if (parent.layout() != nullptr) {
        addWidgetsOf(*parent.layout(), children);
    }
    for (QWidget* const child : parent.findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        if (!children.contains(child)) {
            children.append(child);
        }
    }
    return children;
}

/// Of several answers Tab stops at the one that holds; the arrows go from there.
bool isOtherAnswer(const QWidget& widget) {
    const auto* const button = qobject_cast<const QAbstractButton*>(&widget);
    if (button == nullptr || !button->isCheckable() || button->isChecked() ||
        !button->autoExclusive()) {
        return false;
    }
    const QList<QAbstractButton*> answers =
        button->group() != nullptr
            ? button->group()->buttons()
            : button->parentWidget()->findChildren<QAbstractButton*>(Qt::FindDirectChildrenOnly);
    for (const QAbstractButton* const answer : answers) {
        if (answer->autoExclusive() && answer->isVisible() && answer->isChecked()) {
            return true;
        }
    }
    return button != answers.constFirst(); // none holds: the first stands for them
}

void addStops(QWidget& widget, QList<QWidget*>& stops) {
    if ((widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr) {
        if (widget.isEnabled() && !isOtherAnswer(widget)) {
            stops.append(&widget);
        }
        return;
    }
    for (QWidget* const child : childrenOf(widget)) {
        if (child != nullptr && child->isVisible() && !child->isWindow()) {
            addStops(*child, stops);
        }
    }
}

} // namespace

QList<QWidget*> tabStops(QWidget& root) {
    QList<QWidget*> stops;
    addStops(root, stops);
    return stops;
}

bool focusStop(QWidget& root, TabWay way) {
    const QList<QWidget*> stops = tabStops(root);
    if (stops.isEmpty()) {
        return false;
    }
    const bool forward = way == TabWay::Forward;
    qsizetype at = -1;
    for (QWidget* here = QApplication::focusWidget(); here != nullptr && at < 0;
         here = here->parentWidget()) {
        at = stops.indexOf(here);
    }
    const qsizetype count = stops.size();
    const qsizetype to =
        at < 0 ? (forward ? 0 : count - 1) : (at + (forward ? 1 : count - 1)) % count;
    QWidget* const stop = stops.at(to);
    stop->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (QWidget* around = stop->parentWidget(); around != nullptr;
         around = around->parentWidget()) {
        if (auto* const area = qobject_cast<QScrollArea*>(around)) {
            area->ensureWidgetVisible(stop);
        }
    }
    return true;
}

} // namespace vestitel::main_window
