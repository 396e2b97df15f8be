note
	description: "Company."

class
	COMPANY

inherit
	API_MODEL
		redefine
			make
		end

	OWNER

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "company"
		end

feature -- Access

	type: STRING_32
			-- The JSON field `type'.

	vat: detachable STRING_32
			-- The JSON field `vat'.

feature -- Element change

	set_vat (a_vat: detachable READABLE_STRING_GENERAL)
			-- Set `vat'; Void leaves it out.
		do
			vat := text_copy (a_vat)
		ensure
			vat_set: is_text_copy (vat, a_vat)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			vat := a_fields.text (once "vat")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type)
			a_fields.put_text ("vat", vat, False)
		end

end
