#include "dialogs/theme_fields.h"

#include "dialogs/form.h"
#include "style/tokens.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>

namespace vestitel::dialogs {

using namespace Qt::Literals::StringLiterals;
using publishing::ThemeOption;
using Kind = ThemeOption::Kind;

namespace {

constexpr int kSwatch = 16;

QString objectNameOf(const QString& value) {
    return u"themeValue:"_s + value;
}

QHBoxLayout* rowIn(QWidget* row) {
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kSpace8);
    return layout;
}

void showSwatch(QPushButton* button, const QString& value) {
    QPixmap swatch(kSwatch, kSwatch);
    swatch.fill(publishing::colourFrom(value) ? QColor(value) : QColor(Qt::transparent));
    QPainter painter(&swatch);
    painter.setPen(button->palette().color(QPalette::PlaceholderText));
    painter.drawRect(swatch.rect().adjusted(0, 0, -1, -1));
    painter.end();
    button->setIcon(swatch);
}

void showPicture(QLabel* label, const QString& value) {
    QPixmap picture;
    if (const auto image = publishing::imageFrom(value)) {
        picture.loadFromData(image->bytes, "png");
    }
    label->setPixmap(picture.isNull() ? picture
                                      : picture.scaledToHeight(label->fontMetrics().height() * 2,
                                                               Qt::SmoothTransformation));
    label->setVisible(!picture.isNull());
}

} // namespace

ThemeFields::ThemeFields(const publishing::Theme& theme, const publishing::ThemeValues& values,
                         std::vector<domain::Language> languages, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_values(values), m_languages(std::move(languages)) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::kSpace4);
    for (const ThemeOption& option : m_theme.options()) {
        addOption(column, option);
    }
    column->addStretch();
}

void ThemeFields::addOption(QVBoxLayout* column, const ThemeOption& option) {
    switch (option.kind) {
    case Kind::Colour: {
        auto* const row = new QWidget(this);
        auto* const layout = rowIn(row);
        layout->addWidget(makeColour(option.key, tr("%1, light").arg(option.label())));
        layout->addWidget(makeColour(option.key + u":dark"_s, tr("%1, dark").arg(option.label())));
        addField(column, tr("%1: light, dark").arg(option.label()), row);
        break;
    }
    case Kind::Text:
        for (const domain::Language& language : m_languages) {
            addField(column, tr("%1: %2").arg(option.label(), language.nativeName()),
                     makeText(option.key + u':' + language.tag()));
        }
        break;
    case Kind::Choice:
        addField(column, option.label(), makeChoice(option));
        break;
    case Kind::Switch:
        column->addSpacing(style::kSpace4);
        column->addWidget(makeSwitch(option));
        break;
    case Kind::Image:
        addField(column, option.label(), makeImage(option));
        break;
    }
}

QWidget* ThemeFields::makeColour(const QString& name, const QString& label) {
    auto* const field = new QWidget(this);
    auto* const layout = rowIn(field);
    auto* const line = new QLineEdit(valueOf(name), field);
    line->setObjectName(objectNameOf(name));
    line->setAccessibleName(label);
    auto* const choose = new QPushButton(field);
    choose->setObjectName(u"chooseColour:"_s + name);
    choose->setAccessibleName(tr("Choose a colour: %1").arg(label));
    choose->setAutoDefault(false);
    showSwatch(choose, line->text());
    layout->addWidget(line, 1);
    layout->addWidget(choose);
    connect(line, &QLineEdit::textChanged, this, [this, name, choose](const QString& text) {
        showSwatch(choose, text.trimmed());
        emit valueChanged(name, text.trimmed());
    });
    connect(choose, &QPushButton::clicked, this, [this, line] {
        auto* const dialog = new QColorDialog(QColor(line->text()), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QColorDialog::colorSelected, line,
                [line](const QColor& colour) { line->setText(colour.name()); });
        dialog->open();
    });
    return field;
}

QWidget* ThemeFields::makeText(const QString& name) {
    auto* const line = new QLineEdit(valueOf(name), this);
    line->setObjectName(objectNameOf(name));
    connect(line, &QLineEdit::textChanged, this,
            [this, name](const QString& text) { emit valueChanged(name, text.simplified()); });
    return line;
}

QWidget* ThemeFields::makeChoice(const ThemeOption& option) {
    auto* const box = new QComboBox(this);
    box->setObjectName(objectNameOf(option.key));
    for (const ThemeOption::ChoiceItem& choice : option.choices) {
        const QString label = publishing::labelOf(choice.labels);
        box->addItem(label.isEmpty() ? choice.value : label, choice.value);
    }
    box->setCurrentIndex(qMax(0, box->findData(valueOf(option.key))));
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, key = option.key] {
        emit valueChanged(key, box->currentData().toString());
    });
    return box;
}

QWidget* ThemeFields::makeSwitch(const ThemeOption& option) {
    auto* const box = new QCheckBox(option.label(), this);
    box->setObjectName(objectNameOf(option.key));
    box->setChecked(valueOf(option.key) == u"on");
    connect(box, &QCheckBox::toggled, this, [this, key = option.key](bool isOn) {
        emit valueChanged(key, isOn ? u"on"_s : u"off"_s);
    });
    return box;
}

QWidget* ThemeFields::makeImage(const ThemeOption& option) {
    auto* const row = new QWidget(this);
    auto* const layout = rowIn(row);
    auto* const shown = new QLabel(row);
    showPicture(shown, valueOf(option.key));
    auto* const choose = new QPushButton(tr("Choose a picture…"), row);
    choose->setObjectName(u"choosePicture:"_s + option.key);
    choose->setAutoDefault(false);
    auto* const remove = new QPushButton(tr("Remove"), row);
    remove->setObjectName(u"removePicture:"_s + option.key);
    remove->setAutoDefault(false);
    layout->addWidget(shown);
    layout->addWidget(choose);
    layout->addWidget(remove);
    layout->addStretch();
    connect(choose, &QPushButton::clicked, this,
            [this, shown, key = option.key] { askForPicture(key, shown); });
    connect(remove, &QPushButton::clicked, this, [this, shown, key = option.key] {
        showPicture(shown, {});
        emit valueChanged(key, {});
    });
    return row;
}

void ThemeFields::askForPicture(const QString& name, QLabel* shown) {
    auto* const dialog = new QFileDialog(this, tr("Choose a picture"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures (%1)").arg(u"*.png *.jpg *.jpeg *.webp *.gif"_s));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this, name, shown](const QString& file) {
        if (const auto value = publishing::imageValue(file); value) {
            showPicture(shown, *value);
            emit valueChanged(name, *value);
        } else {
            emit refused(value.error().message);
        }
    });
    dialog->open();
}

void ThemeFields::setColour(const QString& name, const QString& colour) {
    if (auto* const line = findChild<QLineEdit*>(objectNameOf(name))) {
        line->setText(colour);
    }
}

QString ThemeFields::valueOf(const QString& name) const {
    const auto chosen = m_values.find(name);
    return chosen == m_values.end() ? m_theme.value(name) : chosen->second;
}

} // namespace vestitel::dialogs
