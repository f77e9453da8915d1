#include "search/index_clearing.h"

namespace vestitel::search {

Result<void> clearIndex(sqlite::Transaction& transaction) {
    // Not by the old words: they may be what is wrong.
    return transaction.connection().execute(
        QStringLiteral("INSERT INTO search_index (search_index) VALUES ('delete-all');"
                       "DELETE FROM search_text; DELETE FROM search_document;"
                       "DELETE FROM search_term; DELETE FROM search_form;"));
}

} // namespace vestitel::search
