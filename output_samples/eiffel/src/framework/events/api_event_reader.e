note
	description: "[
		Cuts a stream into events and gives each to an action: server-sent events by the algorithm of the
		WHATWG (HTML, 9.2.6), or JSON lines.
	]"

class
	API_EVENT_READER

create
	make,
	make_text,
	make_lines

feature {NONE} -- Initialization

	make (a_action: PROCEDURE [JSON_VALUE]; a_is_envelope: BOOLEAN; a_tag, a_end: READABLE_STRING_8)
			-- Read server-sent events. `a_is_envelope': what is read is the whole event, not its data alone.
			-- `a_tag': the field of the data that the name of an event stands for, where the data lacks it.
			-- `a_end': the data of the event after which nothing comes, empty if the document names none.
		do
			end_marker := a_end.to_string_8
			action := a_action
			is_envelope := a_is_envelope
			tag := a_tag.to_string_8
			create line.make_empty
			create data.make_empty
			create name.make_empty
			create id.make_empty
			create json
			is_first := True
		end

	make_text (a_action: PROCEDURE [JSON_VALUE]; a_end: READABLE_STRING_8)
			-- Read server-sent events whose data is a text, not JSON.
		do
			make (a_action, False, "", a_end)
			is_text := True
		end

	make_lines (a_action: PROCEDURE [JSON_VALUE])
			-- Read JSON lines.
		do
			make (a_action, False, "", "")
			is_lines := True
		end

feature -- Access

	failure: detachable STRING_32
			-- What went wrong within the stream; Void if nothing did.

	error: detachable JSON_VALUE
			-- The error that the server sent within the stream; Void if it sent none.

feature -- Status report

	accepts (a_media_type: READABLE_STRING_8): BOOLEAN
			-- Can an answer that says it is `a_media_type' be the stream? What says nothing in particular can.
		do
			Result := is_lines or a_media_type.is_empty or a_media_type.same_string ("text/event-stream")
				or a_media_type.same_string ("text/plain") or a_media_type.same_string ("application/octet-stream")
		end

feature -- Element change

	set_request (a_request: API_REQUEST)
			-- Cancel `a_request' when there is nothing more to read.
		do
			request := a_request
		end

feature -- Basic operations

	feed (a_octets: READABLE_STRING_8)
			-- Read what has come.
		local
			i: INTEGER
			l_character: CHARACTER_8
		do
			from
				i := 1
			until
				i > a_octets.count or is_done
			loop
				l_character := a_octets.item (i)
				if l_character = '%N' and was_return then
					was_return := False
				elseif l_character = '%N' or l_character = '%R' then
					was_return := l_character = '%R'
					end_line
				else
					was_return := False
					line.append_character (l_character)
				end
				i := i + 1
			end
		end

	finish
			-- The stream has ended: an event without an empty line after it is lost, a line without an end is not.
		do
			if is_lines and not is_done and not line.is_empty then
				end_line
			end
		end

feature {NONE} -- Implementation

	action: PROCEDURE [JSON_VALUE]
			-- What takes events.

	request: detachable API_REQUEST
			-- What to cancel at the end.

	is_envelope, is_text, is_lines, is_first, is_done, was_return: BOOLEAN
			-- What is read, and where it is.

	tag: STRING_8
			-- The field that the name of an event stands for; empty if there is none.

	end_marker: STRING_8
			-- The data of the last event; empty if there is no such event.

	line, data, name, id: STRING_8
			-- What has come of a line and of an event.

	has_data: BOOLEAN
			-- Has the event a line of data?

	json: API_JSON
			-- What reads data.

	end_line
			-- A line is complete.
		do
			if is_first then
				is_first := False
				if line.starts_with ("%/0xEF/%/0xBB/%/0xBF/") then
					line.remove_head (3)
				end
			end
			if is_lines then
				line.adjust
				line.prune_all_leading ('%/0x1E/')
				if not line.is_empty then
					dispatch (create {API_EVENT}.make ("message", line, ""))
				end
			elseif not line.is_empty then
				read_field
			else
				if has_data then
					dispatch (create {API_EVENT}.make (name_or_message, data, id))
				end
				data.wipe_out
				name.wipe_out
				has_data := False
			end
			line.wipe_out
		end

	read_field
			-- A line of an event is complete.
		local
			l_colon: INTEGER
			l_field, l_value: STRING_8
		do
			l_colon := line.index_of (':', 1)
			if l_colon = 0 then
				l_field := line.twin
				create l_value.make_empty
			else
				l_field := line.substring (1, l_colon - 1)
				l_value := line.substring (l_colon + 1, line.count)
				if l_value.starts_with (" ") then
					l_value.remove_head (1)
				end
			end
			if l_field ~ "data" then
				if has_data then
					data.append_character ('%N')
				end
				data.append (l_value)
				has_data := True
			elseif l_field ~ "event" then
				name := l_value
			elseif l_field ~ "id" and not l_value.has ('%U') then
				id := l_value
			end
		end

	name_or_message: STRING_8
			-- The name of the event.
		do
			if name.is_empty then
				Result := "message"
			else
				Result := name
			end
		end

	dispatch (a_event: API_EVENT)
			-- An event is complete.
		do
			if not end_marker.is_empty and then trimmed (a_event.data).same_string (end_marker) then
				stop
			elseif is_text or a_event.data.is_empty then
				give (a_event, text_of (a_event))
			else
				if attached json.value (a_event.data) as l_json then
					give (a_event, l_json)
				elseif is_envelope or a_event.name ~ "error" then
					give (a_event, text_of (a_event))
				else
					failure := {STRING_32} "An event of the stream is no JSON"
					stop
				end
			end
			if attached request as l_request and then l_request.is_cancelled then
				is_done := True
			end
		end

	text_of (a_event: API_EVENT): JSON_VALUE
			-- The data of an event as a text; an object without a field, which takes the name of the event, where there
			-- is no data but a tag.
		do
			if a_event.data.is_empty and not tag.is_empty and not (a_event.name ~ "error") then
				create {JSON_OBJECT} Result.make_empty
			else
				Result := json.from_text ({UTF_CONVERTER}.utf_8_string_8_to_string_32 (a_event.data))
			end
		end

	trimmed (a_data: STRING_8): STRING_8
			-- `a_data' without white space around it.
		do
			Result := a_data.twin
			Result.adjust
		end

	give (a_event: API_EVENT; a_json: JSON_VALUE)
			-- Give an event to the action, or keep the error that it says.
		do
			if is_error (a_event, a_json) then
				failure := {STRING_32} "The server has sent an error in the stream"
				error := a_json
				stop
			elseif is_envelope then
				action.call ([a_event.to_json])
			else
				if
					attached {JSON_OBJECT} a_json as l_object and then not tag.is_empty and then not (a_event.name ~ "message")
					and then not l_object.has_key (json.from_text (tag))
				then
					l_object.put (json.from_text ({UTF_CONVERTER}.utf_8_string_8_to_string_32 (a_event.name)), json.from_text (tag))
				end
				action.call ([a_json])
			end
		end

	is_error (a_event: API_EVENT; a_json: JSON_VALUE): BOOLEAN
			-- Does the event say that something went wrong, rather than hold what was asked for?
		do
			if a_event.name ~ "error" then
				Result := not is_envelope and then
					not (attached {JSON_OBJECT} a_json as l_object and then not tag.is_empty and then l_object.has_key (json.from_text (tag)))
			elseif a_event.name ~ "message" and then attached {JSON_OBJECT} a_json as l_object then
				Result := attached l_object.item (json.from_text ("error")) as l_error and then
					not attached {JSON_NULL} l_error and then l_object.count = 1
			end
		end

	stop
			-- Read no more.
		do
			is_done := True
			if attached request as l_request then
				l_request.cancel
			end
		ensure
			done: is_done
		end

end
