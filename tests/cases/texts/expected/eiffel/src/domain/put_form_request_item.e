note
	description: "putForm request item."

class
	PUT_FORM_REQUEST_ITEM

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	a: detachable STRING_32
			-- The JSON field `a'.

	tags: detachable LIST [STRING_32]
			-- The JSON field `tags'.

feature -- Element change

	set_a (a_a: detachable READABLE_STRING_GENERAL)
			-- Set `a'; Void leaves it out.
		do
			a := text_copy (a_a)
		ensure
			a_set: is_text_copy (a, a_a)
		end

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

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			a := a_fields.text (once "a")
			tags := tags_codec.field (a_fields, once "tags")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("a", a, False)
			tags_codec.put (a_fields, "tags", tags, False)
		end

feature {NONE} -- Implementation

	tags_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

end
