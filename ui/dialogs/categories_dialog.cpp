#include "dialogs/categories_dialog.h"

#include "dialogs/form.h"
#include "domain/slug.h"
#include "style/icons.h"
#include "style/roles.h"
#include "style/tokens.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace vestitel::dialogs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 540;
constexpr int kKeyRole = Qt::UserRole; ///< In the first column: the category's key, "" if new.

} // namespace

CategoriesDialog::CategoriesDialog(std::vector<domain::Category> categories,
                                   std::vector<domain::Language> languages,
                                   QMap<QString, qint64> counts, QWidget* parent)
    : QDialog(parent), m_before(std::move(categories)), m_languages(std::move(languages)),
      m_counts(std::move(counts)), m_table(new QTableWidget(this)) {
    setObjectName(u"categoriesDialog"_s);
    QVBoxLayout* column = makeColumn(this, tr("Categories"));
    m_table->setObjectName(u"categories"_s);
    m_table->setAccessibleName(tr("Categories"));
    m_table->setColumnCount(static_cast<int>(m_languages.size()));
    QStringList headers;
    for (const domain::Language& language : m_languages) {
        headers.append(language.nativeName());
    }
    m_table->setHorizontalHeaderLabels(headers);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(fontMetrics().lineSpacing() * 12);
    column->addWidget(m_table, 1);

    auto* add = new QPushButton(tr("Add category"), this);
    add->setObjectName(u"addCategory"_s);
    add->setIcon(style::icon(u"plus"_s));
    add->setAutoDefault(false);
    m_remove = new QPushButton(tr("Remove"), this);
    m_remove->setObjectName(u"removeCategory"_s);
    m_remove->setAutoDefault(false);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(style::kSpace8);
    tools->addWidget(add);
    tools->addWidget(m_remove);
    tools->addStretch();
    column->addSpacing(style::kSpace4);
    column->addLayout(tools);

    m_message = new QLabel(this);
    m_message->setObjectName(u"categoriesMessage"_s);
    m_message->setWordWrap(true);
    m_undo = new QPushButton(tr("Undo"), this);
    m_undo->setObjectName(u"undoRemoval"_s);
    m_undo->setAutoDefault(false);
    auto* said = new QHBoxLayout;
    said->setSpacing(style::kSpace8);
    said->addWidget(m_message, 1);
    said->addWidget(m_undo);
    column->addLayout(said);
    addButtons(this, column, tr("Save"));

    for (const domain::Category& category : m_before) {
        addRow(m_table->rowCount(), category);
    }
    say({}, Tone::Quiet);
    m_table->setCurrentCell(0, 0);
    connect(add, &QPushButton::clicked, this, &CategoriesDialog::addCategory);
    connect(m_remove, &QPushButton::clicked, this, &CategoriesDialog::removeCurrent);
    connect(m_undo, &QPushButton::clicked, this, &CategoriesDialog::undoRemoval);
    m_remove->setEnabled(m_table->rowCount() > 0);
    resize(kWidth, sizeHint().height());
}

void CategoriesDialog::addCategory() {
    addRow(m_table->rowCount(), {});
    m_table->setCurrentCell(m_table->rowCount() - 1, 0);
    m_table->setFocus();
    m_table->editItem(m_table->item(m_table->rowCount() - 1, 0));
}

CategoryChanges CategoriesDialog::changes() const {
    CategoryChanges changes;
    QStringList keys;
    for (const domain::Category& category : m_before) {
        keys.append(category.key);
    }
    for (int row = 0; row < m_table->rowCount(); ++row) {
        domain::Category category = rowCategory(row);
        if (category.names.empty()) {
            continue;
        }
        if (category.key.isEmpty()) {
            category.key =
                domain::uniqueSlug(domain::slugFromTitle(domain::nameOf(category, m_languages)),
                                   [&](const QString& key) { return keys.contains(key); });
            keys.append(category.key);
        }
        if (std::find(m_before.begin(), m_before.end(), category) == m_before.end()) {
            changes.saved.push_back(category);
        }
    }
    for (const auto& [row, category] : m_removed) {
        if (!category.key.isEmpty()) {
            changes.removed.append(category.key);
        }
    }
    return changes;
}

void CategoriesDialog::accept() {
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const domain::Category category = rowCategory(row);
        if (category.names.empty() && !category.key.isEmpty()) {
            m_table->setCurrentCell(row, 0);
            say(tr("This category has no name now, so nothing is saved yet. A name in one language "
                   "is enough."),
                Tone::Wrong);
            return;
        }
    }
    QDialog::accept();
}

void CategoriesDialog::addRow(int row, const domain::Category& category) {
    m_table->insertRow(row);
    for (int index = 0; index < m_table->columnCount(); ++index) {
        const auto name = category.names.find(m_languages[static_cast<size_t>(index)]);
        auto* item = new QTableWidgetItem(name == category.names.end() ? QString() : name->second);
        item->setData(kKeyRole, category.key);
        m_table->setItem(row, index, item);
    }
    if (m_remove) {
        m_remove->setEnabled(true);
    }
}

void CategoriesDialog::removeCurrent() {
    const int row = m_table->currentRow();
    if (row < 0) {
        return;
    }
    const domain::Category category = rowCategory(row);
    m_table->removeRow(row);
    m_remove->setEnabled(m_table->rowCount() > 0);
    m_removed.emplace_back(row, category);
    const int posts = static_cast<int>(m_counts.value(category.key));
    const QString name = domain::nameOf(category, m_languages);
    say(posts > 0 ? tr("“%1” goes when this is saved; its %n post(s) stay, without a category.",
                       nullptr, posts)
                        .arg(name)
                  : tr("“%1” goes when this is saved. No post has it.").arg(name),
        Tone::Quiet);
}

void CategoriesDialog::undoRemoval() {
    const auto [row, category] = m_removed.back();
    m_removed.pop_back();
    addRow(qMin(row, m_table->rowCount()), category);
    m_table->setCurrentCell(qMin(row, m_table->rowCount() - 1), 0);
    say({}, Tone::Quiet);
}

void CategoriesDialog::say(const QString& sentence, Tone tone) {
    m_message->setText(sentence);
    style::setRole(m_message,
                   tone == Tone::Wrong ? style::Role::WrongText : style::Role::QuietText);
    m_undo->setVisible(!sentence.isEmpty() && tone == Tone::Quiet);
}

domain::Category CategoriesDialog::rowCategory(int row) const {
    domain::Category category;
    category.key = m_table->item(row, 0)->data(kKeyRole).toString();
    for (int index = 0; index < m_table->columnCount(); ++index) {
        const QString name = m_table->item(row, index)->text().simplified();
        if (!name.isEmpty()) {
            category.names[m_languages[static_cast<size_t>(index)]] = name;
        }
    }
    return category;
}

} // namespace vestitel::dialogs
