#include "dialogs/stock_dialog.h"

#include "base/deliver.h"
#include "dialogs/form.h"
#include "dialogs/stock_delegate.h"
#include "dialogs/stock_preview.h"
#include "html/body_text.h"
#include "style/roles.h"
#include "style/tokens.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace vestitel::dialogs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kIdRole = Qt::UserRole;
constexpr int kSoughtRole = Qt::UserRole + 2;
constexpr QSize kSize(880, 560);
constexpr int kListWidth = 300;

/// The words that an item is found by.
QString soughtWords(const StockItem& item) {
    QString words = item.name + u' ' + item.note;
    for (const StockText& text : item.texts) {
        words += u' ' + text.title + u' ' + text.lead + u' ' + html::plainText(text.body);
    }
    return words.toCaseFolded();
}

QPushButton* toolButton(const QString& text, const QString& name, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

StockDialog::StockDialog(const Words& words, std::vector<StockItem> items, StockServices services,
                         QWidget* parent)
    : QDialog(parent), m_items(std::move(items)), m_services(std::move(services)),
      m_filter(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_preview(new StockPreview(this)), m_rename(toolButton(tr("Rename"), u"renameStock"_s, this)),
      m_remove(toolButton(tr("Delete"), u"removeStock"_s, this)),
      m_restore(toolButton(tr("Restore"), u"restoreStock"_s, this)), m_message(new QLabel(this)),
      m_undo(toolButton(tr("Undo"), u"undoStock"_s, this)) {
    setObjectName(u"stockDialog"_s);
    QVBoxLayout* column = makeColumn(this, words.title);
    buildList(column, words);
    m_message->setObjectName(u"stockMessage"_s);
    m_message->setWordWrap(true);
    auto* said = new QHBoxLayout;
    said->setSpacing(style::kSpace8);
    said->addWidget(m_message, 1);
    said->addWidget(m_undo);
    column->addLayout(said);
    m_accept = addButtons(this, column, words.accept);
    say(m_items.empty() ? words.empty : QString(), Tone::Quiet);

    connect(m_filter, &QLineEdit::textChanged, this, &StockDialog::filter);
    connect(m_list, &QListWidget::currentItemChanged, this, &StockDialog::showCurrent);
    connect(m_list, &QListWidget::itemChanged, this, &StockDialog::renamed);
    connect(m_list, &QListWidget::itemActivated, this, &StockDialog::accept);
    connect(m_rename, &QPushButton::clicked, this,
            [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_remove, &QPushButton::clicked, this, &StockDialog::removeCurrent);
    connect(m_restore, &QPushButton::clicked, this, &StockDialog::restoreCurrent);
    const auto undo = [this] {
        restore(m_undoable);
    };
    connect(m_undo, &QPushButton::clicked, this, undo);
    auto* const keys = new QShortcut(QKeySequence::Undo, m_list);
    keys->setContext(Qt::WidgetShortcut);
    connect(keys, &QShortcut::activated, this, undo);
    fill();
    resize(kSize);
    m_filter->setFocus();
}

void StockDialog::buildList(QVBoxLayout* column, const Words& words) {
    m_filter->setObjectName(u"stockFilter"_s);
    m_filter->setPlaceholderText(words.filter);
    m_filter->setAccessibleName(words.filter);
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_list->setObjectName(u"stockList"_s);
    m_list->setAccessibleName(words.title);
    m_list->setItemDelegate(new StockDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->installEventFilter(this);
    m_rename->setToolTip(u"F2"_s);
    m_remove->setToolTip(tr("Del"));

    auto* left = new QVBoxLayout;
    left->setSpacing(style::kSpace8);
    left->addWidget(m_filter);
    left->addWidget(m_list, 1);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(style::kSpace8);
    tools->addWidget(m_rename);
    tools->addWidget(m_remove);
    tools->addWidget(m_restore);
    tools->addStretch();
    left->addLayout(tools);
    auto* both = new QHBoxLayout;
    both->setSpacing(style::kSpace16);
    m_list->setFixedWidth(kListWidth);
    m_filter->setFixedWidth(kListWidth);
    both->addLayout(left);
    both->addWidget(m_preview, 1);
    column->addLayout(both, 1);
}

void StockDialog::fill() {
    const QString before = m_list->currentItem() == nullptr
                               ? QString()
                               : m_list->currentItem()->data(kIdRole).toString();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    std::stable_partition(m_items.begin(), m_items.end(),
                          [](const StockItem& item) { return !item.isRemoved; });
    for (const StockItem& item : m_items) {
        auto* row = new QListWidgetItem(item.name, m_list);
        const QString note = item.isRemoved ? tr("Deleted. It can be restored.") : item.note;
        row->setData(kIdRole, item.id);
        row->setData(kSoughtRole, soughtWords(item));
        row->setData(StockDelegate::kNoteRole, note);
        row->setData(Qt::AccessibleDescriptionRole, note);
        row->setData(StockDelegate::kRemovedRole, item.isRemoved);
        row->setToolTip(item.name);
        if (item.origin == StockItem::Origin::Own && !item.isRemoved) {
            row->setFlags(row->flags() | Qt::ItemIsEditable);
        }
        if (item.id == before) {
            m_list->setCurrentItem(row);
        }
    }
    filter();
}

void StockDialog::filter() {
    const QStringList parts = m_filter->text().toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    QListWidgetItem* first = nullptr;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem* const row = m_list->item(i);
        const QString words = row->data(kSoughtRole).toString();
        const bool matches = std::all_of(parts.begin(), parts.end(), [&words](const QString& part) {
            return words.contains(part);
        });
        row->setHidden(!matches);
        first = first == nullptr && matches ? row : first;
    }
    QListWidgetItem* const now = m_list->currentItem();
    if (now == nullptr || now->isHidden()) {
        m_list->setCurrentItem(first);
    }
    showCurrent();
}

void StockDialog::showCurrent() {
    const StockItem* const item = current();
    m_preview->show(item == nullptr ? std::vector<StockText>() : item->texts);
    const bool isOwn = item != nullptr && item->origin == StockItem::Origin::Own;
    const bool isRemoved = item != nullptr && item->isRemoved;
    m_rename->setEnabled(isOwn && !isRemoved);
    m_remove->setEnabled(isOwn);
    m_remove->setVisible(!isRemoved);
    m_restore->setVisible(isRemoved);
    m_accept->setEnabled(item != nullptr && !isRemoved);
}

void StockDialog::renamed(QListWidgetItem* row) {
    StockItem* const item = find(row->data(kIdRole).toString());
    const QString name = row->text().simplified();
    if (item == nullptr || name == item->name) {
        return;
    }
    if (name.isEmpty()) {
        const QSignalBlocker quiet(m_list);
        row->setText(item->name);
        return;
    }
    deliver(m_services.rename(item->id, name), this,
            [this, id = item->id, name](const Result<void>& result) {
                StockItem* const changedItem = find(id);
                if (changedItem == nullptr) {
                    return;
                }
                if (result) {
                    changedItem->name = name;
                    say({}, Tone::Quiet);
                    emit changed();
                } else {
                    say(result.error().message, Tone::Wrong);
                }
                fill();
            });
}

void StockDialog::removeCurrent() {
    const StockItem* const item = current();
    if (item == nullptr || item->origin != StockItem::Origin::Own || item->isRemoved) {
        return;
    }
    deliver(m_services.remove(item->id), this,
            [this, id = item->id, name = item->name](const Result<void>& result) {
                if (!result) {
                    say(result.error().message, Tone::Wrong);
                    return;
                }
                m_undoable = id;
                setRemoved(id, true);
                say(tr("“%1” was deleted.").arg(name), Tone::Quiet);
            });
}

void StockDialog::restoreCurrent() {
    if (const StockItem* const item = current(); item != nullptr && item->isRemoved) {
        restore(item->id);
    }
}

void StockDialog::restore(const QString& id) {
    if (id.isEmpty()) {
        return;
    }
    deliver(m_services.restore(id), this, [this, id](const Result<void>& result) {
        if (!result) {
            say(result.error().message, Tone::Wrong);
            return;
        }
        m_undoable.clear();
        setRemoved(id, false);
        say({}, Tone::Quiet);
    });
}

void StockDialog::setRemoved(const QString& id, bool removed) {
    StockItem* const item = find(id);
    if (item == nullptr) {
        return;
    }
    item->isRemoved = removed;
    const int row = m_list->currentRow();
    fill();
    // The next one takes the place of what was deleted; what is back is looked at.
    for (int i = 0; i < m_list->count(); ++i) {
        if (!removed && m_list->item(i)->data(kIdRole) == id) {
            m_list->setCurrentRow(i);
        }
    }
    if (removed && row >= 0 && !m_list->item(row)->isHidden()) {
        m_list->setCurrentRow(row);
    }
    showCurrent();
    emit changed();
}

QString StockDialog::chosen() const {
    const StockItem* const item = current();
    return item == nullptr || item->isRemoved ? QString() : item->id;
}

QString StockDialog::chosenName() const {
    const StockItem* const item = current();
    return item == nullptr ? QString() : item->name;
}

void StockDialog::accept() {
    if (!chosen().isEmpty()) {
        QDialog::accept();
    }
}

bool StockDialog::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return QDialog::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool walks = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp ||
                       key == Qt::Key_PageDown;
    if (watched == m_filter && walks) {
        QCoreApplication::sendEvent(m_list, event);
        return true;
    }
    if (watched == m_list && key == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void StockDialog::say(const QString& sentence, Tone tone) {
    m_message->setText(sentence);
    style::setRole(m_message,
                   tone == Tone::Wrong ? style::Role::WrongText : style::Role::QuietText);
    m_undo->setVisible(!m_undoable.isEmpty() && !sentence.isEmpty() && tone == Tone::Quiet);
}

StockItem* StockDialog::find(const QString& id) {
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [&id](const StockItem& item) { return item.id == id; });
    return found == m_items.end() ? nullptr : &*found;
}

const StockItem* StockDialog::current() const {
    const QListWidgetItem* const row = m_list->currentItem();
    if (row == nullptr || row->isHidden()) {
        return nullptr;
    }
    const QString id = row->data(kIdRole).toString();
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [&id](const StockItem& item) { return item.id == id; });
    return found == m_items.end() ? nullptr : &*found;
}

} // namespace vestitel::dialogs
