note
	description: "OrderMade."

class
	ORDER_MADE

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
			type := {STRING_32} "order.made"
		end

feature -- Access

	type: detachable STRING_32
			-- The JSON field `type'.

	id: detachable STRING_32
			-- The JSON field `id'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "type", {STRING_32} "id">>
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

	set_id (a_id: detachable READABLE_STRING_GENERAL)
			-- Set `id'; Void leaves it out.
		do
			if a_id /= Void then
				create id.make_from_string_general (a_id)
			else
				id := Void
			end
		ensure
			id_set: (id = Void) = (a_id = Void)
			same_text: attached id as l_text and then a_id /= Void implies l_text.same_string_general (a_id)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.text ("type")
			id := a_fields.text ("id")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("type", type, False)
			a_fields.put_text ("id", id, False)
		end

end
