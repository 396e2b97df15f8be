note
	description: "listNested response."

class
	LIST_NESTED_RESPONSE

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	things: detachable LIST [STRING_32]
			-- The JSON field `things'.

	meta: detachable LIST_NESTED_RESPONSE_META
			-- The JSON field `meta'.

feature -- Element change

	set_things (a_things: detachable LIST [STRING_32])
			-- Set `things'; Void leaves it out.
		do
			things := a_things
		ensure
			things_set: things = a_things
		end

	extend_things (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `things'.
		do
			if attached things as l_value then
				l_value.extend (a_item.to_string_32)
			else
				create {ARRAYED_LIST [STRING_32]} things.make_from_array (<<a_item.to_string_32>>)
			end
		ensure
			one_more: attached things as l_value and then l_value.count > 0
		end

	set_meta (a_meta: detachable LIST_NESTED_RESPONSE_META)
			-- Set `meta'; Void leaves it out.
		do
			meta := a_meta
		ensure
			meta_set: meta = a_meta
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			things := things_codec.field (a_fields, "things")
			meta := meta_codec.field (a_fields, "meta")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			things_codec.put (a_fields, "things", things, False)
			meta_codec.put (a_fields, "meta", meta, False)
		end

feature {NONE} -- Implementation

	things_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

	meta_codec: API_MODEL_CODEC [LIST_NESTED_RESPONSE_META]
			-- What reads and writes it.
		once
			create Result
		end

end
