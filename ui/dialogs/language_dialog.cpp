#include "dialogs/language_dialog.h"

#include "dialogs/form.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace vestitel::dialogs {

namespace {

constexpr int kWidth = 380;
/// Those of the neighbours and partners; others come with texts that are pasted.
constexpr const char* kTags[] = {"bg", "en", "de", "fr", "ro",  "el", "tr", "ru",
                                 "sr", "mk", "es", "it", "rom", "uk", "la"};

/// The language's name in itself, since whoever needs it knows it; Qt knows no Romani or Latin.
QString nameOf(const domain::Language& language) {
    const QString& tag = language.tag();
    if (tag == u"rom") {
        return QStringLiteral("Romani čhib");
    }
    return tag == u"la" ? QStringLiteral("Latina") : language.nativeName();
}

} // namespace

LanguageDialog::LanguageDialog(const domain::Language& own, const QString& current, QWidget* parent)
    : QDialog(parent), m_choice(new QComboBox(this)) {
    setObjectName(QStringLiteral("languageDialog"));
    QVBoxLayout* column = makeColumn(this, tr("Language of the words"));
    m_choice->setObjectName(QStringLiteral("wordsLanguage"));
    m_choice->addItem(tr("As the text: %1").arg(own.nativeName()), QString());
    for (const char* const tag : kTags) {
        const auto language = domain::Language::fromTag(QLatin1String(tag));
        if (language && *language != own) {
            m_choice->addItem(nameOf(*language), language->tag());
        }
    }
    if (!current.isEmpty() && m_choice->findData(current) < 0) {
        const auto language = domain::Language::fromTag(current);
        m_choice->addItem(language ? nameOf(*language) : current, current);
    }
    m_choice->setCurrentIndex(qMax(0, m_choice->findData(current)));
    addField(column, tr("&Language"), m_choice);
    addHint(column, tr("A screen reader then says the words as they are said there."));
    addButtons(this, column, tr("Save"));
    resize(kWidth, sizeHint().height());
}

std::optional<domain::Language> LanguageDialog::language() const {
    return domain::Language::fromTag(m_choice->currentData().toString());
}

} // namespace vestitel::dialogs
