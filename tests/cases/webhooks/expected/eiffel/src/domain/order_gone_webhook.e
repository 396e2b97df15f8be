note
	description: "order.gone webhook."

class
	ORDER_GONE_WEBHOOK

inherit
	API_MODEL
		redefine
			make,
			required_fields
		end

	WEBHOOK_EVENT

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "order.gone"
		end

feature -- Access

	type: detachable STRING_32
			-- The JSON field `type'.

	at: detachable STRING_32
			-- The JSON field `at'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "type", {STRING_32} "at">>
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

	set_at (a_at: detachable READABLE_STRING_GENERAL)
			-- Set `at'; Void leaves it out.
		require
			at_has_offset: a_at /= Void implies (create {API_CHECK}).has_offset (a_at)
		do
			if a_at /= Void then
				create at.make_from_string_general (a_at)
			else
				at := Void
			end
		ensure
			at_set: (at = Void) = (a_at = Void)
			same_text: attached at as l_text and then a_at /= Void implies l_text.same_string_general (a_at)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.text ("type")
			at := a_fields.text ("at")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("type", type, False)
			a_fields.put_text ("at", at, False)
		end

end
