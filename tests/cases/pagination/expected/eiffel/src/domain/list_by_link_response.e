note
	description: "listByLink response."

class
	LIST_BY_LINK_RESPONSE

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	value: detachable LIST [THING]
			-- The JSON field `value'.

	odata_next_link: detachable STRING_32
			-- The JSON field `@odata.nextLink'.

feature -- Element change

	set_value (a_a_value: detachable LIST [THING])
			-- Set `value'; Void leaves it out.
		do
			value := a_a_value
		ensure
			value_set: value = a_a_value
		end

	extend_value (a_item: THING)
			-- Add `a_item' to `value'.
		do
			if attached value as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [THING]} value.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached value as l_value and then l_value.count > 0
		end

	set_odata_next_link (a_odata_next_link: detachable READABLE_STRING_GENERAL)
			-- Set `odata_next_link'; Void leaves it out.
		do
			if a_odata_next_link /= Void then
				create odata_next_link.make_from_string_general (a_odata_next_link)
			else
				odata_next_link := Void
			end
		ensure
			odata_next_link_set: (odata_next_link = Void) = (a_odata_next_link = Void)
			same_text: attached odata_next_link as l_text and then a_odata_next_link /= Void implies l_text.same_string_general (a_odata_next_link)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			value := value_codec.field (a_fields, "value")
			odata_next_link := a_fields.text ("@odata.nextLink")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			value_codec.put (a_fields, "value", value, False)
			a_fields.put_text ("@odata.nextLink", odata_next_link, False)
		end

feature {NONE} -- Implementation

	value_codec: API_LIST_CODEC [THING]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [THING]})
		end

end
