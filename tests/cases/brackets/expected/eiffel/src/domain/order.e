note
	description: "Order."

class
	ORDER

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	tags: detachable LIST [STRING_32]
			-- The JSON field `tags'.

	items: detachable LIST [ORDER_ITEM]
			-- The JSON field `items'.

	grid: detachable LIST [LIST [INTEGER_64]]
			-- The JSON field `grid'.

feature -- Element change

	set_tags (a_tags: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- Set `tags' to a list of these items; Void leaves it out.
		do
			tags := texts_copy (a_tags)
		ensure
			tags_set: are_texts_copy (tags, a_tags)
		end

	extend_tags (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `tags'.
		do
			if attached tags as l_value then
				l_value.extend (a_item.to_string_32)
			else
				tags := tags_codec.singleton (a_item.to_string_32)
			end
		ensure
			one_more: tags_codec.count (tags) = old tags_codec.count (tags) + 1
			has_item: attached tags as l_value and then l_value.last.same_string_general (a_item)
		end

	set_items (a_items: detachable READABLE_INDEXABLE [ORDER_ITEM])
			-- Set `items' to a list of these items; Void leaves it out.
		do
			items := items_codec.list (a_items)
		ensure
			items_set: items_codec.is_list (items, a_items)
		end

	extend_items (a_item: ORDER_ITEM)
			-- Add `a_item' to `items'.
		do
			if attached items as l_value then
				l_value.extend (a_item)
			else
				items := items_codec.singleton (a_item)
			end
		ensure
			one_more: items_codec.count (items) = old items_codec.count (items) + 1
			has_item: attached items as l_value and then l_value.last = a_item
		end

	set_grid (a_grid: detachable READABLE_INDEXABLE [LIST [INTEGER_64]])
			-- Set `grid' to a list of these items; Void leaves it out.
		do
			grid := grid_codec.list (a_grid)
		ensure
			grid_set: grid_codec.is_list (grid, a_grid)
		end

	extend_grid (a_item: LIST [INTEGER_64])
			-- Add `a_item' to `grid'.
		do
			if attached grid as l_value then
				l_value.extend (a_item)
			else
				grid := grid_codec.singleton (a_item)
			end
		ensure
			one_more: grid_codec.count (grid) = old grid_codec.count (grid) + 1
			has_item: attached grid as l_value and then l_value.last = a_item
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			tags := tags_codec.field (a_fields, once "tags")
			items := items_codec.field (a_fields, once "items")
			grid := grid_codec.field (a_fields, once "grid")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			tags_codec.put (a_fields, "tags", tags, False)
			items_codec.put (a_fields, "items", items, False)
			grid_codec.put (a_fields, "grid", grid, False)
		end

feature {NONE} -- Implementation

	tags_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

	items_codec: API_LIST_CODEC [ORDER_ITEM]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [ORDER_ITEM]})
		end

	grid_codec: API_LIST_CODEC [LIST [INTEGER_64]]
			-- What reads and writes it.
		once
			create Result.make (create {API_LIST_CODEC [INTEGER_64]}.make (create {API_INTEGER_CODEC}))
		end

end
