note
	description: "Step Change."

class
	STEP_CHANGE

inherit
	API_MODEL
		redefine
			make,
			required_fields
		end

	STEP

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			event := {STRING_32} "filter"
		end

feature -- Access

	event: detachable STRING_32
			-- The JSON field `event'.

	data: detachable STRING_32
			-- The JSON field `data'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "event">>
		end

feature -- Element change

	set_event (a_event: detachable READABLE_STRING_GENERAL)
			-- Set `event'; Void leaves it out.
		do
			if a_event /= Void then
				create event.make_from_string_general (a_event)
			else
				event := Void
			end
		ensure
			event_set: (event = Void) = (a_event = Void)
			same_text: attached event as l_text and then a_event /= Void implies l_text.same_string_general (a_event)
		end

	set_data (a_data: detachable READABLE_STRING_GENERAL)
			-- Set `data'; Void leaves it out.
		do
			if a_data /= Void then
				create data.make_from_string_general (a_data)
			else
				data := Void
			end
		ensure
			data_set: (data = Void) = (a_data = Void)
			same_text: attached data as l_text and then a_data /= Void implies l_text.same_string_general (a_data)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			event := a_fields.text ("event")
			data := a_fields.text ("data")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("event", event, False)
			a_fields.put_text ("data", data, False)
		end

end
