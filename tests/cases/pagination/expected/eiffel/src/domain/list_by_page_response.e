note
	description: "listByPage response."

class
	LIST_BY_PAGE_RESPONSE

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	items: detachable LIST [CURSOR_MODEL]
			-- The JSON field `items'.

	total_pages: INTEGER_64
			-- The JSON field `total_pages'.

feature -- Status report

	has_total_pages: BOOLEAN
			-- Is `total_pages' set?

feature -- Element change

	set_items (a_items: detachable LIST [CURSOR_MODEL])
			-- Set `items'; Void leaves it out.
		do
			items := a_items
		ensure
			items_set: items = a_items
		end

	extend_items (a_item: CURSOR_MODEL)
			-- Add `a_item' to `items'.
		do
			if attached items as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [CURSOR_MODEL]} items.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached items as l_value and then l_value.count > 0
		end

	set_total_pages (a_total_pages: INTEGER_64)
			-- Set `total_pages'.
		do
			total_pages := a_total_pages
			has_total_pages := True
		ensure
			total_pages_set: total_pages = a_total_pages
			has_total_pages: has_total_pages
		end

	unset_total_pages
			-- Leave `total_pages' out.
		do
			total_pages := 0
			has_total_pages := False
		ensure
			not_has_total_pages: not has_total_pages
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			items := items_codec.field (a_fields, "items")
			total_pages := a_fields.integer_64 ("total_pages")
			has_total_pages := a_fields.is_found
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			items_codec.put (a_fields, "items", items, False)
			a_fields.put_integer ("total_pages", total_pages, has_total_pages, False)
		end

feature {NONE} -- Implementation

	items_codec: API_LIST_CODEC [CURSOR_MODEL]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [CURSOR_MODEL]})
		end

end
