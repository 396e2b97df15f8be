note
	description: "Claim."

class
	CLAIM

inherit
	API_MODEL
		redefine
			further_format
		end

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_kind: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create kind.make_from_string_general (a_kind)
		ensure
			kind_set: is_text_copy (kind, a_kind)
		end

feature -- Access

	kind: STRING_32
			-- The JSON field `kind'.

	note_field: detachable STRING_32
			-- The JSON field `note'.

	lost: BOOLEAN
			-- The JSON field `lost'.

	shop: detachable STRING_32
			-- The JSON field `shop'.

feature -- Status report

	has_lost: BOOLEAN
			-- Is `lost' set?

feature -- Element change

	set_kind (a_kind: READABLE_STRING_GENERAL)
			-- Set `kind'.
		do
			create kind.make_from_string_general (a_kind)
			mark_set ("kind")
		ensure
			kind_set: is_text_copy (kind, a_kind)
		end

	set_note_field (a_note_field: detachable READABLE_STRING_GENERAL)
			-- Set `note_field'; Void leaves it out.
		do
			note_field := text_copy (a_note_field)
		ensure
			note_field_set: is_text_copy (note_field, a_note_field)
		end

	set_lost (a_lost: BOOLEAN)
			-- Set `lost'.
		do
			lost := a_lost
			has_lost := True
		ensure
			lost_set: lost = a_lost
			has_lost: has_lost
		end

	unset_lost
			-- Leave `lost' out.
		do
			lost := False
			has_lost := False
		ensure
			not_has_lost: not has_lost
		end

	set_shop (a_shop: detachable READABLE_STRING_GENERAL)
			-- Set `shop'; Void leaves it out.
		do
			shop := text_copy (a_shop)
		ensure
			shop_set: is_text_copy (shop, a_shop)
		end

feature -- Further fields

	has_further_field (a_name: READABLE_STRING_GENERAL): BOOLEAN
			-- Is there a field that the document does not name, called `a_name', and of the type that it says?
		do
			Result := attached other_fields.item (a_name) as l_json and then further_codec.accepts (l_json)
		end

	further_field (a_name: READABLE_STRING_GENERAL): INTEGER_64
			-- The field called `a_name'.
		require
			has: has_further_field (a_name)
		do
			check attached other_fields.item (a_name) as l_json then
				Result := further_codec.decoded (l_json)
			end
		end

	set_further_field (a_name: READABLE_STRING_GENERAL; a_value: INTEGER_64)
			-- Set the field called `a_name', which the document does not name.
		do
			other_fields.force (further_codec.encoded (a_value, False), a_name)
		ensure
			has: has_further_field (a_name)
		end

feature {NONE} -- Conversion

	further_codec: API_INTEGER_CODEC
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
			kind := a_fields.required_text (once "kind")
			note_field := a_fields.text (once "note")
			lost := a_fields.boolean (once "lost")
			has_lost := a_fields.is_boolean (once "lost")
			shop := a_fields.text (once "shop")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("kind", kind)
			a_fields.put_text ("note", note_field, False)
			a_fields.put_boolean ("lost", lost, has_lost, False)
			a_fields.put_text ("shop", shop, False)
		end

end
