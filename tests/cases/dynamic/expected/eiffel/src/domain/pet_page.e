note
	description: "PetPage."

class
	PET_PAGE

inherit
	API_MODEL
		redefine
			required_fields
		end

create
	make,
	make_from_json

feature -- Access

	items: detachable LIST [PET]
			-- The JSON field `items'.

	previous: detachable PET_PAGE
			-- The JSON field `previous'.

	cursor: detachable CURSOR_MODEL
			-- The JSON field `cursor'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "items">>
		end

feature -- Element change

	set_items (a_items: detachable LIST [PET])
			-- Set `items'; Void leaves it out.
		do
			items := a_items
		ensure
			items_set: items = a_items
		end

	extend_items (a_item: PET)
			-- Add `a_item' to `items'.
		do
			if attached items as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [PET]} items.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached items as l_value and then l_value.count > 0
		end

	set_previous (a_previous: detachable PET_PAGE)
			-- Set `previous'; Void leaves it out.
		do
			previous := a_previous
		ensure
			previous_set: previous = a_previous
		end

	set_cursor (a_cursor: detachable CURSOR_MODEL)
			-- Set `cursor'; Void leaves it out.
		do
			cursor := a_cursor
		ensure
			cursor_set: cursor = a_cursor
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			items := items_codec.field (a_fields, "items")
			previous := previous_codec.field (a_fields, "previous")
			cursor := cursor_codec.field (a_fields, "cursor")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			items_codec.put (a_fields, "items", items, False)
			previous_codec.put (a_fields, "previous", previous, False)
			cursor_codec.put (a_fields, "cursor", cursor, False)
		end

feature {NONE} -- Implementation

	items_codec: API_LIST_CODEC [PET]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [PET]})
		end

	previous_codec: API_MODEL_CODEC [PET_PAGE]
			-- What reads and writes it.
		once
			create Result
		end

	cursor_codec: API_MODEL_CODEC [CURSOR_MODEL]
			-- What reads and writes it.
		once
			create Result
		end

end
