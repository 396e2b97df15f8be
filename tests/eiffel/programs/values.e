note
	description: "[
		Says what dates, moments and UUIDs are. Each line of the file in argument 1 is a word and a text, or two; the server in
		argument 2, if there is one, is sent some.
	]"

class
	VALUES

create
	make

feature {NONE} -- Initialization

	make
			-- Print a line for each line.
		local
			l_file: PLAIN_TEXT_FILE
			l_arguments: ARGUMENTS_32
		do
			create l_arguments
			if l_arguments.argument_count = 2 then
				send (l_arguments.argument (2).to_string_8)
			end
			create l_file.make_open_read (l_arguments.argument (1).to_string_8)
			from
				l_file.read_line
			until
				l_file.last_string.is_empty
			loop
				say (l_file.last_string.split ('|'))
				l_file.read_line
			end
			l_file.close
		end

feature {NONE} -- Implementation

	say (a_words: LIST [STRING_8])
			-- Print what the second word says, by the first one.
		local
			l_texts: API_TEXTS
			l_moment: API_DATE_TIME
			l_date: API_DATE
		do
			create l_texts
			if a_words.i_th (1) ~ "date" then
				if attached l_texts.as_date (a_words.i_th (2)) as l_value then
					create l_date.make_from_days (l_value.days)
					print (l_value.days.out + " " + l_date.out + " " + (l_date ~ l_value).out + "%N")
				else
					print ("none%N")
				end
			elseif a_words.i_th (1) ~ "moment" then
				if attached l_texts.as_date_time (a_words.i_th (2)) as l_value then
					print (l_value.seconds.out + " " + l_value.nanosecond.out + " " + l_value.offset.out + " "
						+ l_value.has_offset.out + " " + (l_value.text.same_string_general (a_words.i_th (2))).out + "%N")
				else
					print ("none%N")
				end
			elseif a_words.i_th (1) ~ "seconds" then
				create l_moment.make_from_seconds (a_words.i_th (2).to_integer_64)
				print (l_moment.out + "%N")
			elseif a_words.i_th (1) ~ "order" then
				if attached l_texts.as_date_time (a_words.i_th (2)) as l_one and attached l_texts.as_date_time (a_words.i_th (3)) as l_other then
					print ((l_one < l_other).out + " " + (l_one ~ l_other).out + "%N")
				end
			elseif a_words.i_th (1) ~ "uuid" then
				if attached l_texts.as_uuid (a_words.i_th (2)) as l_value then
					print (l_value.out + " " + l_value.version.out + " " + (l_value.text.same_string_general (a_words.i_th (2))).out + "%N")
				else
					print ("none%N")
				end
			end
		end

	send (a_url: STRING_8)
			-- Send values, where texts are taken, and say what comes back.
		local
			l_configuration: CONFIGURATION
			l_api: VALUES_API
			l_event: NEW_EVENT
			l_moment: API_DATE_TIME
		do
			create l_configuration.make
			l_configuration.set_base_url (a_url)
			create l_api.make (create {API_CLIENT}.make (l_configuration, create {API_CURL_TRANSPORT}))
			create l_moment.make (create {API_DATE}.make (2024, 2, 29), 23, 59, 60)
			create l_event.make_with (l_moment)
			l_event.set_day (create {API_DATE}.make (1, 2, 3))
			l_event.set_id (create {API_UUID}.make_from_text ("F81D4FAE-7dec-11d0-a765-00a0c91e6bf6"))
			if attached l_api.add_event (l_event, create {API_DATE}.make (1999, 12, 31)) as l_answer then
				if attached l_answer.at_as_date_time as l_at and attached l_answer.day_as_date as l_day then
					print (l_at.text.to_string_8 + " " + l_at.fraction + " " + l_day.month.out + "%N")
				end
				print ((l_answer.id_as_uuid = Void).out + "%N")
			end
		end

end
