note
	description: "Function call in the older style; use `tool_calls` instead."

class
	CHAT_COMPLETION_ASSISTANT_MESSAGE_FUNCTION_CALL

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	arguments: detachable STRING_32
			-- Arguments of the call as JSON text, which may be invalid and needs checking.

	name: detachable STRING_32
			-- Function that was called.

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := arguments /= Void
				and name /= Void
		end

feature -- Element change

	set_arguments (a_arguments: detachable READABLE_STRING_GENERAL)
			-- Set `arguments'; Void leaves it out.
		do
			if a_arguments /= Void then
				create arguments.make_from_string_general (a_arguments)
			else
				arguments := Void
			end
		ensure
			arguments_set: (arguments = Void) = (a_arguments = Void)
			same_text: attached arguments as l_text and then a_arguments /= Void implies l_text.same_string_general (a_arguments)
		end

	set_name (a_a_name: detachable READABLE_STRING_GENERAL)
			-- Set `name'; Void leaves it out.
		do
			if a_a_name /= Void then
				create name.make_from_string_general (a_a_name)
			else
				name := Void
			end
		ensure
			name_set: (name = Void) = (a_a_name = Void)
			same_text: attached name as l_text and then a_a_name /= Void implies l_text.same_string_general (a_a_name)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			arguments := a_fields.text ("arguments")
			name := a_fields.text ("name")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("arguments", arguments, False)
			a_fields.put_text ("name", name, False)
		end

end
