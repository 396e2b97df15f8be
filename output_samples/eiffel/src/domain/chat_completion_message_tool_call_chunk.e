note
	description: "A piece of a tool call in a stream. Pieces with the same `index` belong to the same call."

class
	CHAT_COMPLETION_MESSAGE_TOOL_CALL_CHUNK

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	index: INTEGER_64
			-- Position of the call among the tool calls of the message, counted from 0.

	id: detachable STRING_32
			-- ID of the call, sent with its first piece.

	type: detachable STRING_32
			-- Marks the call as one to a function.

	function: detachable CHAT_COMPLETION_MESSAGE_TOOL_CALL_CHUNK_FUNCTION
			-- The part of the function call that this chunk adds.

feature -- Status report

	has_index: BOOLEAN
			-- Is `index' set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := has_index
		end

feature -- Element change

	set_index (a_index: INTEGER_64)
			-- Set `index'.
		do
			index := a_index
			has_index := True
		ensure
			index_set: index = a_index
			has_index: has_index
		end

	unset_index
			-- Leave `index' out.
		do
			index := 0
			has_index := False
		ensure
			not_has_index: not has_index
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

	set_function (a_function: detachable CHAT_COMPLETION_MESSAGE_TOOL_CALL_CHUNK_FUNCTION)
			-- Set `function'; Void leaves it out.
		do
			function := a_function
		ensure
			function_set: function = a_function
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			index := a_fields.integer_64 ("index")
			has_index := a_fields.is_found
			id := a_fields.text ("id")
			type := a_fields.text ("type")
			function := function_codec.field (a_fields, "function")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_integer ("index", index, has_index, False)
			a_fields.put_text ("id", id, False)
			a_fields.put_text ("type", type, False)
			function_codec.put (a_fields, "function", function, False)
		end

feature {NONE} -- Implementation

	function_codec: API_MODEL_CODEC [CHAT_COMPLETION_MESSAGE_TOOL_CALL_CHUNK_FUNCTION]
			-- What reads and writes it.
		once
			create Result
		end

end
