note
	description: "Company."

class
	COMPANY

inherit
	API_MODEL
		redefine
			make,
			required_fields
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

	type: detachable STRING_32
			-- The JSON field `type'.

	vat: detachable STRING_32
			-- The JSON field `vat'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "type">>
		end

feature -- Element change

	set_type (a_type: detachable READABLE_STRING_GENERAL)
			-- Set `type'; Void leaves it out.
		do
			if a_type /= Void then
				create type.make_from_string_general (a_type)
			else
				type := Void
			end
		ensure
			type_set: (type = Void) = (a_type = Void)
			same_text: attached type as l_text and then a_type /= Void implies l_text.same_string_general (a_type)
		end

	set_vat (a_vat: detachable READABLE_STRING_GENERAL)
			-- Set `vat'; Void leaves it out.
		do
			if a_vat /= Void then
				create vat.make_from_string_general (a_vat)
			else
				vat := Void
			end
		ensure
			vat_set: (vat = Void) = (a_vat = Void)
			same_text: attached vat as l_text and then a_vat /= Void implies l_text.same_string_general (a_vat)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.text ("type")
			vat := a_fields.text ("vat")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("type", type, False)
			a_fields.put_text ("vat", vat, False)
		end

end
