note
	description: "Other."

class
	OTHER

inherit
	API_MODEL

	ANY_MODEL

create
	make,
	make_from_json

feature -- Access

	kind: detachable STRING_32
			-- The JSON field `kind'.

	wings: BOOLEAN
			-- The JSON field `wings'.

feature -- Status report

	has_wings: BOOLEAN
			-- Is `wings' set?

feature -- Element change

	set_kind (a_kind: detachable READABLE_STRING_GENERAL)
			-- Set `kind'; Void leaves it out.
		do
			kind := text_copy (a_kind)
		ensure
			kind_set: is_text_copy (kind, a_kind)
		end

	set_wings (a_wings: BOOLEAN)
			-- Set `wings'.
		do
			wings := a_wings
			has_wings := True
		ensure
			wings_set: wings = a_wings
			has_wings: has_wings
		end

	unset_wings
			-- Leave `wings' out.
		do
			wings := False
			has_wings := False
		ensure
			not_has_wings: not has_wings
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			kind := a_fields.text (once "kind")
			wings := a_fields.boolean (once "wings")
			has_wings := a_fields.is_boolean (once "wings")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("kind", kind, False)
			a_fields.put_boolean ("wings", wings, has_wings, False)
		end

end
