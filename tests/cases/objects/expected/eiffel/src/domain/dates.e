note
	description: "Dates."

class
	DATES

inherit
	API_MODEL
		redefine
			further_format
		end

create
	make,
	make_from_json

feature -- Access

	known: detachable STRING_32
			-- The JSON field `known'.

	additional_properties: detachable STRING_32
			-- The JSON field `additional_properties'.

feature -- Element change

	set_known (a_known: detachable READABLE_STRING_GENERAL)
			-- Set `known'; Void leaves it out.
		do
			known := text_copy (a_known)
		ensure
			known_set: is_text_copy (known, a_known)
		end

	set_additional_properties (a_additional_properties: detachable READABLE_STRING_GENERAL)
			-- Set `additional_properties'; Void leaves it out.
		do
			additional_properties := text_copy (a_additional_properties)
		ensure
			additional_properties_set: is_text_copy (additional_properties, a_additional_properties)
		end

feature -- Further fields

	has_further_field (a_name: READABLE_STRING_GENERAL): BOOLEAN
			-- Is there a field that the document does not name, called `a_name', and of the type that it says?
		do
			Result := attached other_fields.item (a_name) as l_json and then further_codec.accepts (l_json)
		end

	further_field (a_name: READABLE_STRING_GENERAL): STRING_32
			-- The field called `a_name'.
		require
			has: has_further_field (a_name)
		do
			check attached other_fields.item (a_name) as l_json then
				Result := further_codec.decoded (l_json)
			end
		end

	set_further_field (a_name: READABLE_STRING_GENERAL; a_value: STRING_32)
			-- Set the field called `a_name', which the document does not name.
		do
			other_fields.force (further_codec.encoded (a_value, False), a_name)
		ensure
			has: has_further_field (a_name)
		end

feature {NONE} -- Conversion

	further_codec: API_TEXT_CODEC
			-- What reads and writes further fields.
		once
			create Result
		end

	further_format: detachable API_FORMAT
			-- <Precursor>
		do
			Result := further_codec
		end

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			known := a_fields.text (once "known")
			additional_properties := a_fields.text (once "additional_properties")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("known", known, False)
			a_fields.put_text ("additional_properties", additional_properties, False)
		end

end
