#include "inspector/section.h"

#include "style/roles.h"
#include "style/tokens.h"
#include "widgets/heard.h"

#include <QLabel>
#include <QVBoxLayout>

namespace vestitel::inspector {

Section::Section(const QString& heading, QWidget* parent)
    : QWidget(parent), m_rows(new QVBoxLayout(this)) {
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(style::kSpace4);
    widgets::hearAsGroup(this, heading);
    if (!heading.isEmpty()) {
        auto* label = new QLabel(heading, this);
        style::setRole(label, style::Role::Heading);
        m_rows->addWidget(label);
    }
}

QLabel* Section::addField(const QString& label, QWidget* field) {
    auto* text = new QLabel(label, this);
    text->setBuddy(field);
    style::setRole(text, style::Role::QuietText);
    field->setAccessibleName(QString(label).remove(u'&'));
    if (m_rows->count() > 1) {
        m_rows->addSpacing(style::kSpace4);
    }
    m_rows->addWidget(text);
    m_rows->addWidget(field);
    return text;
}

} // namespace vestitel::inspector
