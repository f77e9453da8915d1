#include "fields/segmented_choice.h"

#include "fields/flow_layout.h"
#include "style/roles.h"
#include "style/tokens.h"
#include "widgets/heard.h"

#include <QButtonGroup>
#include <QPushButton>

namespace vestitel::fields {

SegmentedChoice::SegmentedChoice(QWidget* parent)
    : QWidget(parent), m_layout(new FlowLayout(0, this)), m_group(new QButtonGroup(this)) {
    widgets::hearAsGroup(this, QString()); // the form says its name
    m_group->setExclusive(true);
    // QButtonGroup moves among its buttons by the arrows and checks the one it comes to.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked) {
            choose(id);
        }
    });
}

void SegmentedChoice::add(int id, const QString& text, const QString& name) {
    auto* button = new QPushButton(this);
    button->setText(text);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setAutoExclusive(true); // the group does that; by this it is heard as a radio button
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(text);
    style::setRole(button, style::Role::Choice);
    // The one that holds is bold, which its size hint does not know.
    QFont bold = button->font();
    bold.setBold(true);
    constexpr int kSides = 2 * (style::kSpace8 + 1);
    button->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(text) + kSides);
    m_group->addButton(button, id);
    m_layout->addWidget(button);
    if (!focusProxy()) {
        setFocusProxy(button);
    }
}

void SegmentedChoice::clear() {
    setFocusProxy(nullptr);
    qDeleteAll(m_group->buttons());
    m_current = -1;
}

void SegmentedChoice::setCurrent(int id) {
    m_current = id;
    if (QAbstractButton* button = m_group->button(id)) {
        button->setChecked(true);
        // The chosen one is bold, which only a polished button knows.
        button->ensurePolished();
        button->updateGeometry();
        setFocusProxy(button);
    }
}

int SegmentedChoice::current() const {
    return m_current;
}

void SegmentedChoice::choose(int id) {
    if (id == m_current) {
        return;
    }
    m_current = id;
    setFocusProxy(m_group->button(id));
    emit chosen(id);
}

} // namespace vestitel::fields
