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

	set_tags (a_tags: detachable LIST [STRING_32])
			-- Set `tags'; Void leaves it out.
		do
			tags := a_tags
		ensure
			tags_set: tags = a_tags
		end

	extend_tags (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `tags'.
		do
			if attached tags as l_value then
				l_value.extend (a_item.to_string_32)
			else
				create {ARRAYED_LIST [STRING_32]} tags.make_from_array (<<a_item.to_string_32>>)
			end
		ensure
			one_more: attached tags as l_value and then l_value.count > 0
		end

	set_items (a_items: detachable LIST [ORDER_ITEM])
			-- Set `items'; Void leaves it out.
		do
			items := a_items
		ensure
			items_set: items = a_items
		end

	extend_items (a_item: ORDER_ITEM)
			-- Add `a_item' to `items'.
		do
			if attached items as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [ORDER_ITEM]} items.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached items as l_value and then l_value.count > 0
		end

	set_grid (a_grid: detachable LIST [LIST [INTEGER_64]])
			-- Set `grid'; Void leaves it out.
		do
			grid := a_grid
		ensure
			grid_set: grid = a_grid
		end

	extend_grid (a_item: LIST [INTEGER_64])
			-- Add `a_item' to `grid'.
		do
			if attached grid as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [LIST [INTEGER_64]]} grid.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached grid as l_value and then l_value.count > 0
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			tags := tags_codec.field (a_fields, "tags")
			items := items_codec.field (a_fields, "items")
			grid := grid_codec.field (a_fields, "grid")
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
