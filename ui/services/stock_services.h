#pragma once

#include "dialogs/stock_items.h"
#include "editorial/templates.h"

namespace vestitel::editorial {
class NewsroomThread;
}

namespace vestitel::services {

/// The services of an open archive, as those of newsroom_services.h.
[[nodiscard]] dialogs::StockServices templateServices(editorial::NewsroomThread& newsroom);
[[nodiscard]] dialogs::StockServices snippetServices(editorial::NewsroomThread& newsroom);

/// As a dialog shows them; texts in the order of these languages, then the others.
[[nodiscard]] std::vector<dialogs::StockItem>
templateItems(const std::vector<editorial::TemplateEntry>& entries,
              const std::vector<domain::Language>& languages);
/// Those of `language` first; the others say which they are of.
[[nodiscard]] std::vector<dialogs::StockItem>
snippetItems(const std::vector<editorial::SnippetEntry>& entries, const domain::Language& language);

/// The id by which a dialog knows them.
[[nodiscard]] QString stockId(const editorial::TemplateEntry& entry);
[[nodiscard]] QString stockId(const editorial::SnippetEntry& entry);

} // namespace vestitel::services
